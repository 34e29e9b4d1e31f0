// on the pages of territories, actors and programmes, each list in its order
CREATE INDEX listed IF NOT EXISTS FOR ()-[listed:LISTED]-() ON (listed.of, listed.date, listed.meeting);
CREATE INDEX listed_here IF NOT EXISTS FOR ()-[listed:LISTED_HERE]-() ON (listed.of, listed.date, listed.meeting);
// what was loaded before there were lists
MATCH (:Meeting)-[listed:LISTED|LISTED_HERE]->() DELETE listed;
MATCH (meeting:Meeting)-[:HELD_IN|CONCERNS]->(entity:Territory) WITH DISTINCT meeting, entity CREATE (meeting)-[:LISTED_HERE {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity);
MATCH (meeting:Meeting)-[:HELD_IN|CONCERNS]->(:Territory)-[:PART_OF*0..3]->(entity:Territory) WITH DISTINCT meeting, entity CREATE (meeting)-[:LISTED {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity);
MATCH (meeting:Meeting)<-[:MEETING]-(:Participation)-[:PARTICIPANT]->(entity:Actor) WITH DISTINCT meeting, entity CREATE (meeting)-[:LISTED {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity);
MATCH (meeting:Meeting)<-[:MEETING]-(:AgendaItem)-[:PROGRAM]->(entity:Program) WITH DISTINCT meeting, entity CREATE (meeting)-[:LISTED {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity);
