// each kind by name; the index of all kinds together served none of them
CREATE INDEX official_name IF NOT EXISTS FOR (entity:Official) ON (entity.order_name, entity.id);
CREATE INDEX ministry_name IF NOT EXISTS FOR (entity:Ministry) ON (entity.order_name, entity.id);
CREATE INDEX institution_name IF NOT EXISTS FOR (entity:Institution) ON (entity.order_name, entity.id);
CREATE INDEX region_name IF NOT EXISTS FOR (entity:Region) ON (entity.order_name, entity.id);
CREATE INDEX province_name IF NOT EXISTS FOR (entity:Province) ON (entity.order_name, entity.id);
CREATE INDEX commune_name IF NOT EXISTS FOR (entity:Commune) ON (entity.order_name, entity.id);
CREATE INDEX program_name IF NOT EXISTS FOR (entity:Program) ON (entity.order_name, entity.id);
CREATE INDEX meeting_name IF NOT EXISTS FOR (entity:Meeting) ON (entity.order_name, entity.id);
CREATE INDEX post_name IF NOT EXISTS FOR (entity:Post) ON (entity.order_name, entity.id);
CREATE INDEX topic_name IF NOT EXISTS FOR (entity:Topic) ON (entity.order_name, entity.id);
CREATE INDEX source_name IF NOT EXISTS FOR (entity:Source) ON (entity.order_name, entity.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (entity:Actor) ON (entity.order_name, entity.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (entity:Organization) ON (entity.order_name, entity.id);
CREATE INDEX territory_name IF NOT EXISTS FOR (entity:Territory) ON (entity.order_name, entity.id);
DROP INDEX entity_name IF EXISTS;
