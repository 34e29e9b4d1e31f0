package org.multaqa.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.duplicates.ComparedDays;
import org.multaqa.analysis.duplicates.ComparedEntity;
import org.multaqa.analysis.duplicates.ComparedMeeting;
import org.multaqa.analysis.duplicates.ComparedName;
import org.multaqa.cypher.network.ComparisonQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;
import org.multaqa.store.connection.CompleteRows;

/**
 * Reads the entities of a kind for the search for duplicates.
 *
 * @param kind the kind of the entities
 * @param read runs a query
 */
public record ComparedEntityReader(EntityKind kind, Function<CypherQuery, List<Map<String, Object>>> read) {

	private static final ComparedDays UNKNOWN = new ComparedDays(null, null);

	public List<ComparedEntity> entities() {
		Map<String, List<ComparedName>> names = new HashMap<>();
		rows(ComparisonQueries.names(this.kind), "id", "text", "key", "whole", "fine", "coarse")
			.forEach((row) -> names.computeIfAbsent(text(row, "id"), (absent) -> new ArrayList<>())
				.add(ComparedName.of(text(row, "text"), List.of(text(row, "key"), text(row, "whole")),
						text(row, "fine"), text(row, "coarse"))));
		Map<String, Map<String, Object>> people = byId(EntityKind.OFFICIAL, ComparisonQueries.people());
		Map<String, Map<String, Object>> meetings = byId(EntityKind.MEETING, ComparisonQueries.meetings());
		Map<String, Set<String>> offices = new HashMap<>();
		if (this.kind == EntityKind.OFFICIAL) {
			rows(ComparisonQueries.offices(), "id", "office")
				.forEach((row) -> offices.computeIfAbsent(text(row, "id"), (absent) -> new HashSet<>())
					.add(text(row, "office")));
		}
		Set<String> ids = new HashSet<>(names.keySet());
		ids.addAll(meetings.keySet());
		return ids.stream().map((id) -> {
			Map<String, Object> meeting = meetings.get(id);
			Map<String, Object> dated = (meeting != null) ? meeting : people.getOrDefault(id, Map.of());
			return new ComparedEntity(id, compared(names.getOrDefault(id, List.of())),
					offices.getOrDefault(id, Set.of()), (meeting != null) ? meeting(meeting) : null,
					dated.isEmpty() ? UNKNOWN : days(dated), (String) dated.get("gender"));
		}).toList();
	}

	/** The pairs with a judgement, each as both ids. */
	public Set<Set<String>> judged() {
		return rows(ComparisonQueries.judged(this.kind), "one", "other")
			.map((row) -> Set.of(text(row, "one"), text(row, "other")))
			.collect(Collectors.toSet());
	}

	private Map<String, Map<String, Object>> byId(EntityKind of, CypherQuery statement) {
		return (this.kind == of)
				? rows(statement, "id").collect(Collectors.toMap((row) -> text(row, "id"), (row) -> row)) : Map.of();
	}

	private Stream<Map<String, Object>> rows(CypherQuery statement, String... columns) {
		return CompleteRows.of(this.read.apply(statement), columns);
	}

	private static List<ComparedName> compared(List<ComparedName> names) {
		return names.stream()
			.sorted(Comparator.comparing(ComparedName::text))
			.limit(ComparisonQueries.MOST_NAMES)
			.toList();
	}

	private static ComparedMeeting meeting(Map<String, Object> row) {
		return new ComparedMeeting(texts(row, "places"), texts(row, "around"), texts(row, "people"));
	}

	private static ComparedDays days(Map<String, Object> row) {
		return new ComparedDays(day(row.get("earliest")), day(row.get("latest")));
	}

	private static @Nullable LocalDate day(@Nullable Object value) {
		return (value != null) ? LocalDate.parse(value.toString()) : null;
	}

	private static Set<String> texts(Map<String, Object> row, String column) {
		return ((Collection<?>) Objects.requireNonNull(row.get(column))).stream()
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

}
