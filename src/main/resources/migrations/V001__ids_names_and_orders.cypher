// every id is one node, however many loaders write at once
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (fact:Fact) REQUIRE fact.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (record:Record) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT turn_of IF NOT EXISTS FOR (turn:Turn) REQUIRE turn.of IS UNIQUE;
// names: to find, and to recognise
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.folded, name.key] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE INDEX name_key IF NOT EXISTS FOR (name:Name) ON (name.key);
// pages in the order of an index
CREATE INDEX meeting_date IF NOT EXISTS FOR (meeting:Meeting) ON (meeting.order_date, meeting.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.order_name, entity.id);
