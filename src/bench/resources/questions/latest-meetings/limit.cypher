RETURN {meetings: {nodes: COLLECT {
  MATCH (meeting:Meeting)
  WHERE meeting.order_date IS NOT NULL AND meeting.id IS NOT NULL
  WITH meeting ORDER BY meeting.order_date DESC, meeting.id DESC LIMIT 20
  RETURN {id: meeting.id, title: meeting.name_fr,
    date: CASE WHEN meeting.date_precision IS NOT NULL THEN {text: meeting.date_text} END,
    territories: {nodes: COLLECT {
      MATCH (meeting)-[:HELD_IN]->(territory:Territory)
      WITH territory ORDER BY territory.order_name, territory.id LIMIT 3
      RETURN {id: territory.id, name: territory.name_fr}
    }}}
}}} AS data
