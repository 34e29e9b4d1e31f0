// records that wait beside the graph for what decides what they mean, each once
CREATE CONSTRAINT waiting_record_id IF NOT EXISTS FOR (waiting:WaitingRecord) REQUIRE waiting.id IS UNIQUE;
