// every load, and every revision of a record
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.id IS UNIQUE;
CREATE CONSTRAINT revision_current IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.current IS UNIQUE;
CREATE INDEX revision_record IF NOT EXISTS FOR (revision:Revision) ON (revision.record, revision.turn);
CREATE INDEX revision_at IF NOT EXISTS FOR (revision:Revision) ON (revision.at);
CREATE INDEX load_at IF NOT EXISTS FOR (load:Load) ON (load.at);
// ids that are merged away
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (merged:Merged) REQUIRE merged.id IS UNIQUE;
// what was loaded before any of this was kept
MATCH (fact:Fact)-[:CITED_BY]->(citation:Citation)-[:SOURCE]->(source:Source) WITH fact, citation, source ORDER BY citation.disputed, coalesce(source.published_latest, date('0001-01-01')) DESC, citation.record WITH fact, collect({published: source.published_latest, record: citation.record, ends: citation.until_text IS NOT NULL}) AS cited SET fact.best_published = cited[0].published, fact.best_record = cited[0].record, fact.ended = CASE WHEN all(one IN cited WHERE one.ends) THEN true END;
MATCH (entity:Entity) SET entity.merged_ids = [];
MATCH (record:Record) CREATE (:Revision {id: record.id + '@0', record: record.id, turn: 0, at: timestamp(), load: 'load/before', status: 'LOADED', current: record.id, handed_in: record.hash, hash: record.hash, created: [], cited: [], changed: [], uncited: [], removed: [], past: [], past_lines: [], past_ends: []});
