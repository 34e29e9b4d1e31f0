RETURN {officials: {nodes: COLLECT {
  MATCH (official:Official)
  WHERE official.order_name IS NOT NULL AND official.id IS NOT NULL
  WITH official ORDER BY official.order_name, official.id LIMIT 50
  RETURN {id: official.id, name: official.name_fr, gender: official.gender}
}}} AS data
