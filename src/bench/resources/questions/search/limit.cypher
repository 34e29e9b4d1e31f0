CALL db.index.fulltext.queryNodes('name_keys', $query, {limit: 10}) YIELD node AS name, score
MATCH (name)-[:SUBJECT]->(entity:Program)
WITH entity, max(score) AS score ORDER BY score DESC, entity.id LIMIT 1
WITH collect({entity: {id: entity.id, name: entity.name_fr}}) AS hits
RETURN {search: hits} AS data
