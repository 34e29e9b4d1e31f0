MATCH (post:Node:Post {id: $id})
WITH post, date($day) AS day
RETURN {post: {id: post.id, name: coalesce(head(COLLECT {
    MATCH (name:Name)-[:SUBJECT]->(post)
    WHERE name.property = 'name' AND name.language IN ['fr', 'en', 'ar', 'zgh']
      AND (name.from_earliest IS NULL OR name.from_earliest <= day) AND (name.until_latest IS NULL OR name.until_latest > day)
    RETURN name.text ORDER BY CASE name.language WHEN 'fr' THEN 0 WHEN 'en' THEN 1 WHEN 'ar' THEN 2 ELSE 3 END,
      CASE WHEN name.from_latest <= day AND name.until_earliest > day THEN 0 ELSE 1 END, name.chosen DESC, name.order_key
    LIMIT 1}), post.name_fr),
  mandates: {nodes: COLLECT {
    MATCH (post)<-[:POST]-(mandate:Mandate)
    WHERE (mandate.from_earliest IS NULL OR mandate.from_earliest <= day)
      AND (mandate.until_latest IS NULL OR mandate.until_latest > day)
      AND ((mandate.from_latest <= day AND mandate.until_earliest > day) OR NOT (post.seats = 1 AND EXISTS {
        MATCH (post)<-[:POST]-(other:Mandate) WHERE other.from_latest <= day AND other.until_earliest > day }))
    WITH mandate, day ORDER BY mandate.order_key, mandate.id LIMIT 21
    RETURN {
      certainty: CASE WHEN mandate.from_latest <= day AND mandate.until_earliest > day THEN 'CERTAIN' ELSE 'POSSIBLE' END,
      official: head([(mandate)-[:OFFICIAL]->(official) | {id: official.id, gender: official.gender}]),
      period: CASE WHEN mandate.from_precision IS NOT NULL OR mandate.until_precision IS NOT NULL THEN {
        from: CASE WHEN mandate.from_precision IS NOT NULL THEN {text: mandate.from_text} END} END}
  }}}} AS data
