// every load, and every revision of a record
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.id IS UNIQUE;
CREATE CONSTRAINT revision_current IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.current IS UNIQUE;
CREATE INDEX revision_record IF NOT EXISTS FOR (revision:Revision) ON (revision.record, revision.turn);
CREATE INDEX revision_at IF NOT EXISTS FOR (revision:Revision) ON (revision.at);
CREATE INDEX load_at IF NOT EXISTS FOR (load:Load) ON (load.at);
