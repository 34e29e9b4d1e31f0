package org.multaqa.store.repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.CypherGenerator;
import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.cypher.load.NameQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.SearchScope;
import org.multaqa.store.connection.CompleteRows;
import org.multaqa.store.connection.Database;
import org.multaqa.store.read.SearchRanking;

/**
 * Looks up the names of entities in the database.
 */
final class NameLookup {

	private static final Parameter TEXT = new Parameter("text");

	private static final Parameter KINDS = new Parameter("kinds");

	private static final Parameter FIRST = new Parameter("first");

	/** The search of the GraphQL schema, with the matched name as its only field. */
	private static final QueryPlan.Search SEARCH = new QueryPlan.Search(TEXT,
			new SearchScope(KINDS, null, null, null, null), FIRST, new Projection(
					List.of(new ProjectedField.Stored(new FieldBinding("matched", "matched", Set.of()), "matched"))));

	private static final CypherTemplate SEARCH_TEMPLATE = CypherGenerator.of(SEARCH, false);

	private final Database database;

	/** The names in memory; empty during a load, and where they are too many. */
	private final Optional<CachedNames> cachedNames;

	NameLookup(Database database, Optional<CachedNames> cachedNames) {
		this.database = database;
		this.cachedNames = cachedNames;
	}

	/** The entities with a name for each of the name keys. */
	Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		Collection<String> known = this.cachedNames.<Collection<String>>map((cached) -> cached.kept(keys)).orElse(keys);
		return rows(LookupQueries.bearersOf(known)).collect(Collectors.groupingBy((row) -> (String) row.get("key"),
				Collectors.mapping((row) -> EntityIdMapper.id(row, "id"), Collectors.toCollection(TreeSet::new))));
	}

	/** The candidates for each of the names, found by the name keys of its words. */
	Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		return this.cachedNames.map((cached) -> cached.candidates(names))
			.orElseGet(() -> new CandidateSearch(this.database).find(names, IndexTerms.UNKNOWN));
	}

	/**
	 * The entities that a search for a name finds, the best match first.
	 * @param most the largest number of entities
	 */
	List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		Map<String, Object> given = Map.of(TEXT.name(), name, KINDS.name(), kinds.stream().sorted().toList(),
				FIRST.name(), most);
		SearchRanking ranking = new SearchRanking(SEARCH, given);
		return ranking.isEmpty() ? List.of() : ranking.ranked(this.database.read(SEARCH_TEMPLATE.with(given)))
			.map((hit) -> new SimilarName(EntityId.parse(hit.entity()).orElseThrow(), hit.name(), hit.match().score()))
			.toList();
	}

	/** The names of each of the entities, as records spell them. */
	Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		return rows(NameQueries.namesOf(EntityIdMapper.texts(ids))).collect(Collectors.groupingBy(
				(row) -> EntityIdMapper.id(row, "id"),
				Collectors.mapping((row) -> (String) Objects.requireNonNull(row.get("text")), Collectors.toList())));
	}

	private Stream<Map<String, Object>> rows(CypherQuery cypherQuery) {
		return CompleteRows.of(this.database.read(cypherQuery));
	}

}
