package org.multaqa.cypher.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.query.analysis.TieScope;

/**
 * Generates Cypher queries for the ties between entities.
 *
 * @param scope the ties that count
 * @param asOf the as-of day, or {@code null}
 */
public record RelationshipQueries(TieScope scope, @Nullable LocalDate asOf) {

	/**
	 * The entities that ids mean, with the number of facts that they are an end of and
	 * their names.
	 */
	public static CypherQuery entities(Collection<String> ids) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						OPTIONAL MATCH (merged:Merged {id: id})
						MATCH (entity:Node&Entity {id: coalesce(merged.into, id)})
						RETURN id AS asked, entity.id AS id, COUNT { (entity)<-[:%s]-() } AS degree,
						  entity.name_ar AS name_ar, entity.name_fr AS name_fr, entity.name_en AS name_en, entity.name_zgh AS name_zgh"""
					.formatted(RelationshipBranches.ENDS),
				Map.of("ids", List.copyOf(ids)));
	}

	/** The ties of each of some entities. */
	public CypherQuery of(Collection<String> ids) {
		return counted(ids, null);
	}

	/** The ties of each of some entities to any of others. */
	public CypherQuery among(Collection<String> ids, Collection<String> others) {
		return counted(ids, others);
	}

	private CypherQuery counted(Collection<String> ids, @Nullable Collection<String> others) {
		Map<String, Object> parameters = parameters("ids", List.copyOf(ids));
		String among = "";
		if (others != null) {
			parameters.put("others", List.copyOf(others));
			among = "\nWITH entity, other, kind, facts WHERE other.id IN $others";
		}
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (entity:Node&Entity {id: id})
				CALL (entity) {
				%s}%s
				RETURN entity.id AS id, other.id AS other, kind, facts, COUNT { (other)<-[:%s]-() } AS degree"""
			.formatted(new RelationshipBranches(this.scope, this.asOf != null).counted(), among,
					RelationshipBranches.ENDS),
				parameters);
	}

	/**
	 * The facts that tie pairs of entities, in the order of their ids.
	 * @param pairs the pairs of ids
	 * @param most the largest number of facts for each pair and kind
	 */
	public CypherQuery evidence(List<List<String>> pairs, int most) {
		Map<String, Object> parameters = parameters("pairs", pairs);
		parameters.put("most", (long) most);
		return new CypherQuery(
				"""
						UNWIND $pairs AS pair
						MATCH (entity:Node&Entity {id: pair[0]})
						CALL (pair) {
						  MATCH (other:Node&Entity {id: pair[1]})
						  RETURN other
						}
						CALL (entity, other) {
						%s}
						WITH DISTINCT entity, other, kind, fact ORDER BY fact.id
						WITH entity, other, kind, collect(fact) AS facts
						UNWIND facts[..$most] AS fact
						OPTIONAL MATCH (fact)-[:MEETING]->(meeting:Meeting)
						RETURN entity.id AS id, other.id AS other, kind, size(facts) AS facts, fact.id AS fact,
						  coalesce(fact.role, fact.relation, fact.property) AS role,
						  EXISTS { (fact)-[:OFFICIAL|PARTY|MEMBER|SPEAKER|SUBJECT|ABOUT]->(entity) } AS forward,
						  meeting.id AS meeting, fact.text AS text,
						  fact.from_text AS from_text, fact.from_earliest AS from_earliest, fact.from_latest AS from_latest,
						  fact.until_text AS until_text, fact.until_earliest AS until_earliest, fact.until_latest AS until_latest,
						  meeting.date_text AS date_text, meeting.date_earliest AS date_earliest, meeting.date_latest AS date_latest"""
					.formatted(new RelationshipBranches(this.scope, this.asOf != null).evidence()),
				parameters);
	}

	private Map<String, Object> parameters(String name, Object value) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put(name, value);
		if (this.scope.during().from() != null) {
			parameters.put("from", this.scope.during().from());
		}
		if (this.scope.during().until() != null) {
			parameters.put("until", this.scope.during().until());
		}
		if (this.scope.during().weekdays() != null) {
			parameters.put("weekdays", this.scope.during().weekdays());
		}
		if (this.asOf != null) {
			parameters.put(ParameterNames.DAY, this.asOf);
		}
		return parameters;
	}

}
