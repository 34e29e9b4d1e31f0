// who took part in a meeting that was held, the meetings of each in their order
CREATE INDEX took_part IF NOT EXISTS FOR ()-[took_part:TOOK_PART]-() ON (took_part.of, took_part.date, took_part.meeting);
// what was loaded before a meeting always had a status, and before the invited were told from the present
MATCH (meeting:Meeting) SET meeting:Unsettled;
MATCH (:Participation {role: 'INVITED', presence: 'PRESENT'})-[:CITED_BY]->(:Citation)-[:IN_RECORD]->(record:Record) SET record:Unsettled;
