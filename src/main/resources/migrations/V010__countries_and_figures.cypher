// countries by name, as the other kinds of territories
CREATE INDEX country_name IF NOT EXISTS FOR (entity:Country) ON (entity.order_name, entity.id);
