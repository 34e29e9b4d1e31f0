UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH collect({id: entity.id, name: entity.name_fr}) AS nodes
RETURN {nodes: nodes} AS data
