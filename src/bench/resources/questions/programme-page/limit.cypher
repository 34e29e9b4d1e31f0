MATCH (program:Node:Program {id: $id})
RETURN {program: {id: program.id, name: program.name_fr,
  partOf: head([(program)-[:PART_OF]->(whole) | {id: whole.id, name: whole.name_fr}]),
  involvements: {nodes: COLLECT {
    MATCH (program)<-[:PROGRAM]-(involvement:Involvement)
    WITH involvement ORDER BY involvement.order_key, involvement.id LIMIT 10
    RETURN {role: involvement.role, party: head([(involvement)-[:PARTY]->(party) | {id: party.id, name: party.name_fr}])}
  }},
  coverages: {nodes: COLLECT {
    MATCH (program)<-[:PROGRAM]-(coverage:Coverage)
    WITH coverage ORDER BY coverage.order_key, coverage.id LIMIT 10
    RETURN {scope: coverage.scope,
      territory: head([(coverage)-[:TERRITORY]->(territory) | {id: territory.id, name: territory.name_fr}])}
  }},
  meetings: {nodes: COLLECT {
    MATCH (meeting:Meeting)-[listed:LISTED]->()
    WHERE listed.of = $id AND listed.date IS NOT NULL AND listed.meeting IS NOT NULL
    WITH meeting, listed ORDER BY listed.of DESC, listed.date DESC, listed.meeting DESC LIMIT 10
    RETURN {id: meeting.id, title: meeting.name_fr,
      date: CASE WHEN meeting.date_precision IS NOT NULL THEN {text: meeting.date_text} END}
  }}}} AS data
