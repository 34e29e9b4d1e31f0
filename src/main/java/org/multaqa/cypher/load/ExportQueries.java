package org.multaqa.cypher.load;

import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.FactKind;

/**
 * Cypher queries that read the graph for exports. Each reads along an index on ids, so
 * that the database neither sorts nor buffers rows, however many there are.
 */
public final class ExportQueries {

	private static final String SHOWN_NAME = "coalesce(%1$s.name_en, %1$s.name_fr, %1$s.name_ar, %1$s.name_zgh)";

	private static final String FACT = """
			{
			    id: fact.id,
			    properties: fact {.*, agreement: head([(fact)-[:OF]->(agreement:Agreement) | agreement.id])},
			    ends: [(fact)-[end]->(entity:Entity) | {end: type(end), id: entity.id, name: %s,
			      earliest: entity.date_earliest, latest: entity.date_latest}],
			    citations: [(fact)-[:CITED_BY]->(citation:Citation)-[:SOURCE]->(source:Source) | {
			      properties: properties(citation), source: source.id, title: %s, url: source.url}]
			  }""".formatted(SHOWN_NAME.formatted("entity"), SHOWN_NAME.formatted("source"));

	private ExportQueries() {
	}

	/** The content of each record as canonical JSON, in the order of ids. */
	public static CypherQuery records() {
		return new CypherQuery("""
				MATCH (record:Record)
				WHERE record.id > ''
				RETURN record.content AS content
				ORDER BY record.id""", Map.of());
	}

	/**
	 * Each entity with its shown values, its relationships and the claims about it, in
	 * the order of ids.
	 */
	public static CypherQuery entities() {
		return new CypherQuery(
				"""
						MATCH (subject:Entity)
						WHERE subject.id > ''
						RETURN properties(subject) AS properties,
						  [(subject)-[tie:!LISTED&!LISTED_HERE&!EXPECTED]->(other:Entity) | {end: type(tie), id: other.id}] AS ties,
						  [(subject)<-[:SUBJECT]-(fact:Claim) | %s] AS claims
						ORDER BY subject.id"""
					.formatted(FACT),
				Map.of());
	}

	/** Each fact of a kind with its ends and citations, in the order of ids. */
	public static CypherQuery facts(FactKind kind) {
		return new CypherQuery("""
				MATCH (fact:Fact)
				WHERE fact.id STARTS WITH $prefix
				WITH fact
				ORDER BY fact.id
				RETURN %s AS fact""".formatted(FACT), Map.of("prefix", kind.prefix() + "/"));
	}

}
