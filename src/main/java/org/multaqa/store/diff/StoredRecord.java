package org.multaqa.store.diff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * A record as the graph holds it before an edit.
 *
 * @param hash the hash of its content, or {@code null} if it is not loaded
 * @param citations what it states, by the id of the citation
 */
public record StoredRecord(@Nullable String hash, Map<String, Assertion> citations) {

	static final StoredRecord NONE = new StoredRecord(null, Map.of());

	/** Properties that are derived and do not identify a fact. */
	private static final Set<String> DERIVED = Set.of("id", "order_key", "disputed", "chosen", "key", "folded",
			"best_published", "best_record", "in_use", "fine", "coarse", "keys", "of_kind");

	private static final Set<String> TYPES = Arrays.stream(FactKind.values())
		.flatMap((any) -> any.ends().stream())
		.map(FactKind.EndDefinition::type)
		.collect(Collectors.toSet());

	/** The loaded records, by id. */
	static Map<String, StoredRecord> of(List<Map<String, Object>> rows) {
		return rows.stream().collect(Collectors.toMap((row) -> (String) row.get("id"), StoredRecord::of));
	}

	private static StoredRecord of(Map<String, Object> row) {
		Map<String, Assertion> citations = new LinkedHashMap<>();
		DerivedStateRowReader.list(row, "stated")
			.forEach((stated) -> citations.put((String) stated.get("citation"), new Assertion(fact(stated),
					DerivedStateRowReader.citation(DerivedStateRowReader.map(stated, "cited")))));
		return new StoredRecord((String) row.get("hash"), citations);
	}

	@SuppressWarnings("unchecked")
	private static Fact fact(Map<String, Object> row) {
		String id = (String) Objects.requireNonNull(row.get("fact"));
		FactKind kind = FactKind.ofPrefix(id.substring(0, id.indexOf('/'))).orElseThrow();
		Map<String, Object> properties = new TreeMap<>((Map<String, Object>) row.get("properties"));
		properties.keySet()
			.removeIf((name) -> DERIVED.contains(name) || name.startsWith("from_") || name.startsWith("until_"));
		Map<String, List<EntityId>> ends = ((List<List<String>>) Objects.requireNonNull(row.get("ends"))).stream()
			.filter((end) -> TYPES.contains(end.get(0)))
			.collect(Collectors.groupingBy((end) -> kind.endStoredAs(end.get(0)).relationship(),
					Collectors.mapping((end) -> EntityId.parse(end.get(1)).orElseThrow(), Collectors.toList())));
		return Fact.of(kind, ends, properties);
	}

}
