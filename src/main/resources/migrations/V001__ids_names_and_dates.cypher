// Ids are unique, so that MERGE on them finds what is there also under concurrent writers.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (n:Citation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;

// Names are found by their words, without regard to case and accents.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Pages of meetings come from the index in order.
CREATE INDEX meeting_date IF NOT EXISTS FOR (m:Meeting) ON (m.date_earliest, m.id);
