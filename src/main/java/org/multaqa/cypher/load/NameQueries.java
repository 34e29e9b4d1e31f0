package org.multaqa.cypher.load;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.search.FullTextQuery;

/**
 * Cypher queries for names and their keys.
 */
public final class NameQueries {

	private NameQueries() {
	}

	/** The version of the rules for the keys. */
	public static CypherQuery version() {
		return new CypherQuery("MATCH (keys:NameKeys) RETURN keys.version AS version", Map.of());
	}

	public static CypherQuery keepVersion(int version) {
		return new CypherQuery("MERGE (keys:NameKeys) SET keys.version = $version", Map.of("version", (long) version));
	}

	/**
	 * The candidates for names, by the requested name.
	 * @param terms what is known of the index
	 */
	public static CypherQuery namesakes(List<String> names, IndexTerms terms) {
		return new CypherQuery("""
				UNWIND $rows AS row
				CALL db.index.fulltext.queryNodes('name_keys', row.terms, {limit: 25}) YIELD node AS name
				MATCH (name)-[:SUBJECT]->(entity:Entity)
				RETURN DISTINCT row.name AS name, entity.id AS id, name.text AS text""",
				Map.of("rows",
						names.stream()
							.map((name) -> FullTextQuery.of(name))
							.filter((query) -> !query.isEmpty())
							.map((query) -> Map.of("name", query.text(), "terms", query.alike(terms)))
							.filter((row) -> !row.containsValue(""))
							.toList()));
	}

	/**
	 * The keys of names and their terms in the index.
	 * @param most how many at most
	 */
	public static CypherQuery terms(int most) {
		return new CypherQuery("""
				MATCH (name:Name)
				RETURN coalesce(name.key, '') AS key, coalesce(name.folded, '') AS folded,
				  coalesce(name.fine, '') AS fine, coalesce(name.coarse, '') AS coarse
				LIMIT $most""", Map.of("most", (long) most));
	}

	/** The names of entities, the shown ones first. */
	public static CypherQuery namesOf(List<String> ids) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (name:Name)-[:SUBJECT]->(entity:Entity {id: id})
				RETURN id, name.text AS text ORDER BY id, name.property DESC, text""", Map.of("ids", ids));
	}

	/** The next names in the order of ids, each with its entity. */
	public static CypherQuery namesAfter(String id, int most) {
		return new CypherQuery("""
						MATCH (name:Fact)
						WHERE name.id > $id AND name:Name
						WITH name ORDER BY name.id LIMIT $most
				MATCH (name)-[:SUBJECT]->(entity:Entity)
				RETURN name.id AS id, name.text AS text, entity.id AS subject ORDER BY id""",
				Map.of("id", id, "most", (long) most));
	}

	/**
	 * Sets the keys of names.
	 * @param names maps with {@code id} and {@code keys}
	 */
	public static CypherQuery keepKeys(List<Map<String, Object>> names) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (name:Fact {id: row.id})
				SET name += row.keys""", Map.of("rows", names));
	}

}
