// titles and summaries in Tamazight, of whose endings no analyzer knows
CREATE FULLTEXT INDEX texts_zgh IF NOT EXISTS FOR (text:Meeting|Program|Topic|Source|Statement|Agreement) ON EACH [text.name_zgh, text.title_zgh, text.summary_zgh] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
// what sort a territory or a ministry is where no record says so
MATCH (entity:Region) WHERE entity.kind IS NULL SET entity.kind = 'REGION';
MATCH (entity:Province) WHERE entity.kind IS NULL SET entity.kind = 'PROVINCE';
MATCH (entity:Commune) WHERE entity.kind IS NULL SET entity.kind = 'COMMUNE';
MATCH (entity:Ministry) WHERE entity.kind IS NULL SET entity.kind = 'MINISTRY';
