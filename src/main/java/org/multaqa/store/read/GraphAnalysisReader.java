package org.multaqa.store.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.EntityTie;
import org.multaqa.analysis.GraphReader;
import org.multaqa.analysis.TieFact;
import org.multaqa.analysis.TiedEntity;
import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.cypher.network.NetworkQuery;
import org.multaqa.cypher.network.RelationshipQueries;
import org.multaqa.cypher.network.SourceQuery;
import org.multaqa.cypher.network.TimelineQuery;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.Language;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.TerritoryScope;
import org.multaqa.query.analysis.TieKind;
import org.multaqa.query.analysis.TieScope;

/**
 * Reads the graph for analyses.
 *
 * @param read runs a query
 * @param asOf the as-of day, or {@code null} for none
 */
record GraphAnalysisReader(Function<CypherQuery, List<Map<String, Object>>> read,
		@Nullable LocalDate asOf) implements GraphReader {

	@Override
	public List<Map<String, Object>> timeline(GraphAnalysis.Timeline timeline) {
		return this.read.apply(TimelineQuery.of(timeline, this.asOf));
	}

	@Override
	public List<TiedEntity> entities(Collection<String> ids) {
		return this.read.apply(RelationshipQueries.entities(ids)).stream().map(GraphAnalysisReader::entity).toList();
	}

	@Override
	public List<EntityTie> ties(Collection<String> ids, TieScope scope) {
		return ties(new RelationshipQueries(scope, this.asOf).of(ids));
	}

	@Override
	public List<EntityTie> tiesAmong(Collection<String> ids, Collection<String> others, TieScope scope) {
		return ties(new RelationshipQueries(scope, this.asOf).among(ids, others));
	}

	@Override
	public List<TieFact> evidence(List<EntityPair> pairs, TieScope scope, int most) {
		List<List<String>> ids = pairs.stream().map((pair) -> List.of(pair.first(), pair.second())).toList();
		return this.read.apply(new RelationshipQueries(scope, this.asOf).evidence(ids, most))
			.stream()
			.map((row) -> new TieFact(new EntityPair(text(row, "id"), text(row, "other")),
					TieKind.valueOf(text(row, "kind")), number(row, "facts"), text(row, "fact"),
					Boolean.TRUE.equals(row.get("forward")), row))
			.sorted(Comparator.comparing(TieFact::pair).thenComparing(TieFact::kind).thenComparing(TieFact::id))
			.toList();
	}

	@Override
	public Optional<TerritoryNetwork> network(TerritoryScope scope) {
		return this.read.apply(NetworkQuery.of(scope, this.asOf))
			.stream()
			.findFirst()
			.map((row) -> new TerritoryNetwork(text(row, "territory"), strings(row.get("meetings")),
					pairs(row.get("parts")), pairs(row.get("items")), pairs(row.get("involvements")),
					groups(row.get("groups"))));
	}

	@Override
	public List<Map<String, Object>> sources(List<String> ids) {
		return this.read.apply(SourceQuery.of(ids));
	}

	private static List<String> strings(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).sorted().toList();
	}

	private static List<EntityPair> pairs(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream()
			.map((pair) -> new EntityPair(String.valueOf(((List<?>) pair).get(0)),
					String.valueOf(((List<?>) pair).get(1))))
			.sorted()
			.toList();
	}

	private static Map<String, String> groups(@Nullable Object list) {
		Map<String, String> groups = new HashMap<>();
		pairs(list).forEach((pair) -> groups.put(pair.first(), pair.second()));
		return groups;
	}

	/** Sorted, so that the order does not depend on the backend. */
	private List<EntityTie> ties(CypherQuery statement) {
		return this.read.apply(statement)
			.stream()
			.map((row) -> new EntityTie(text(row, "id"), text(row, "other"), TieKind.valueOf(text(row, "kind")),
					number(row, "facts"), number(row, "degree")))
			.sorted(Comparator.comparing(EntityTie::id).thenComparing(EntityTie::other).thenComparing(EntityTie::kind))
			.toList();
	}

	private static TiedEntity entity(Map<String, Object> row) {
		Map<String, String> names = new HashMap<>();
		for (Language language : Language.values()) {
			Object name = row.get("name_" + language.code());
			if (name != null) {
				names.put(language.code(), name.toString());
			}
		}
		return new TiedEntity(text(row, "asked"), text(row, "id"), number(row, "degree"), names);
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

	private static long number(Map<String, Object> row, String column) {
		return (row.get(column) instanceof Long number) ? number : 0;
	}

}
