MATCH (territory:Node:Territory {id: $id})
WITH COLLECT { MATCH (territory)<-[:PART_OF*0..3]-(place:Territory) RETURN place } AS places, date($from) AS from, date($until) AS until
WITH places, from, until, COLLECT { UNWIND places AS place
  MATCH (place)<-[:HELD_IN|CONCERNS]-(meeting:Meeting)
  WHERE (meeting.date_latest IS NULL OR meeting.date_latest >= from) AND (meeting.date_earliest IS NULL OR meeting.date_earliest < until)
  RETURN DISTINCT meeting } AS meetings
WITH places, from, until, meetings, COLLECT {
  UNWIND meetings AS meeting MATCH (meeting)<-[:MEETING]-(:Fact)-[:PROGRAM|DEALS_WITH|ABOUT_PROGRAM]->(program:Program) RETURN program
  UNION
  UNWIND places AS place MATCH (place)<-[:TERRITORY]-(coverage:Coverage)-[:PROGRAM]->(program:Program)
  WHERE (coverage.from_earliest IS NULL OR coverage.from_earliest < until) AND (coverage.until_latest IS NULL OR coverage.until_latest > from)
  RETURN program
  UNION
  UNWIND places AS place
  MATCH (place)<-[:RESPONSIBLE_FOR]-(:Organization)<-[:PARTY]-(involvement:Involvement)-[:PROGRAM]->(program:Program)
  WHERE (involvement.from_earliest IS NULL OR involvement.from_earliest < until) AND (involvement.until_latest IS NULL OR involvement.until_latest > from)
  RETURN program
} AS programs
WITH places, from, until, meetings, programs, COLLECT {
  UNWIND meetings AS meeting
  MATCH (meeting)<-[:MEETING]-(item:AgendaItem)-[:DEALS_WITH]->(program:Program)
  WITH program, count(DISTINCT meeting) AS times, count(DISTINCT CASE WHEN item.relation <> 'FRAMEWORK' THEN meeting END) AS discussed
  RETURN {program: program, count: times, discussed: discussed}
} AS counted
WITH places, from, until, meetings, programs, COLLECT {
  UNWIND programs AS program
  WITH program, head([one IN counted WHERE one.program = program]) AS one
  WITH program, coalesce(one.count, 0) AS meetingCount, coalesce(one.discussed, 0) AS discussed
  ORDER BY discussed DESC, meetingCount DESC
  RETURN {program: program, count: meetingCount, discussed: discussed}
} AS ranked
WITH places, from, until, meetings, ranked, size(programs) AS total, ranked[4] AS fifth
WITH places, from, until, meetings, total,
  [one IN ranked WHERE fifth IS NULL OR one.discussed > fifth.discussed OR (one.discussed = fifth.discussed AND one.count >= fifth.count)] AS tied
WITH meetings, total, from, until, tied, [one IN tied | one.program] AS among, places
WITH meetings, total, from, until, tied, COLLECT {
  UNWIND meetings AS meeting
  MATCH (meeting)<-[:MEETING]-(fact:Fact)-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]->(of)
  WHERE of IN among
  MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
  RETURN {of: of, source: source} AS part
  UNION
  UNWIND among AS of
  MATCH (of)<-[:PROGRAM]-(fact:Involvement|Coverage)
  WHERE (fact.from_earliest IS NULL OR fact.from_earliest < until) AND (fact.until_latest IS NULL OR fact.until_latest > from)
    AND (fact:Involvement OR fact.scope = 'NATIONAL' OR EXISTS { (fact)-[:TERRITORY]->(place) WHERE place IN places })
  MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
  RETURN {of: of, source: source} AS part
} AS parts
RETURN {convergence: {meetings: {totalCount: size(meetings)}, programs: {totalCount: total, nodes: COLLECT {
  UNWIND tied AS one
  WITH one, one.program AS program
  WITH one, program, size([part IN parts WHERE part.of = program]) AS sources, COUNT {
    MATCH (program)<-[:PROGRAM]-(fact:Involvement {role: 'FUNDS'})-[:PARTY]->(party)
    WHERE (fact.from_earliest IS NULL OR fact.from_earliest < until) AND (fact.until_latest IS NULL OR fact.until_latest > from)
    RETURN DISTINCT party
  } AS funders
  ORDER BY one.discussed DESC, one.count DESC, sources DESC, funders DESC, program.id LIMIT 5
  RETURN {meetingCount: one.count, program: {id: program.id, name: program.name_fr}}
}}}} AS data
