CALL () {
  UNWIND $ids AS id
  MATCH (program:Entity {id: id})<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting {status: 'HELD'})-[:LISTED]->(region:Region)
  RETURN program, region, meeting AS thing
  UNION
  UNWIND $ids AS id
  MATCH (program:Entity {id: id})<-[:PROGRAM]-(coverage:Coverage)-[:TERRITORY]->(:Territory)-[:PART_OF*0..4]->(region:Region)
  RETURN program, region, coverage AS thing
}
WITH program.id AS program, region.id AS region, count(thing) AS count
WITH collect({program: program, region: region, count: count}) AS cells
WITH cells, COLLECT {
  MATCH (region:Region)
  WITH region.id AS region, reduce(sum = 0, cell IN cells | sum + CASE WHEN cell.region = region.id THEN cell.count ELSE 0 END) AS count
  ORDER BY count DESC, region LIMIT 50
  RETURN {value: region, count: count}
} AS columns
WITH cells, columns, COLLECT {
  UNWIND $ids AS program
  WITH program, [cell IN cells WHERE cell.program = program] AS its
  WITH program, its, reduce(sum = 0, cell IN its | sum + cell.count) AS count
  ORDER BY count DESC, program LIMIT 50
  RETURN {value: program, count: count,
    counts: [column IN columns | coalesce(head([cell IN its WHERE cell.region = column.value | cell.count]), 0)]}
} AS rows
RETURN {matrix: {columns: columns, rows: rows}} AS data
