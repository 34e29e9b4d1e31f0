// lists of agreements in their order
CREATE INDEX agreement_order IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.order_key, agreement.id);
// an agreement with a date was signed on that day: its records are read again, which gives it that state
MATCH (agreement:Agreement)-[:CITED_BY]->(:Citation)-[:IN_RECORD]->(record:Record) WHERE agreement.from_text IS NOT NULL SET record:Unsettled;
