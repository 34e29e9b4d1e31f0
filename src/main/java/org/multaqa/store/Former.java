package org.multaqa.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * What the former version of a record says.
 *
 * @param citations the fact of each of its citations, by the citation's id
 */
record Former(Map<String, Fact> citations) {

	/** Properties that follow from records, rather than telling facts apart. */
	private static final Set<String> DERIVED = Set.of("id", "order_key", "disputed", "chosen", "key", "folded");

	static Former of(List<Map<String, Object>> rows) {
		Map<String, Fact> citations = new LinkedHashMap<>();
		rows.forEach((row) -> citations.put((String) row.get("citation"), fact(row)));
		return new Former(citations);
	}

	Set<String> facts() {
		return this.citations.values().stream().map(Fact::id).collect(Collectors.toSet());
	}

	Set<String> entities() {
		return this.citations.values()
			.stream()
			.flatMap((fact) -> fact.ends().values().stream().flatMap(List::stream))
			.map(EntityId::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The citations that are not among these. */
	Map<String, Fact> without(Set<String> kept) {
		Map<String, Fact> gone = new LinkedHashMap<>(this.citations);
		gone.keySet().removeAll(kept);
		return gone;
	}

	@SuppressWarnings("unchecked")
	private static Fact fact(Map<String, Object> row) {
		String id = (String) Objects.requireNonNull(row.get("fact"));
		FactKind kind = FactKind.ofPrefix(id.substring(0, id.indexOf('/'))).orElseThrow();
		Map<String, Object> properties = new TreeMap<>((Map<String, Object>) row.get("properties"));
		properties.keySet()
			.removeIf((name) -> DERIVED.contains(name) || name.startsWith("from_") || name.startsWith("until_"));
		Map<String, List<EntityId>> ends = ((List<List<String>>) Objects.requireNonNull(row.get("ends"))).stream()
			.collect(Collectors.groupingBy((end) -> end.get(0),
					Collectors.mapping((end) -> EntityId.parse(end.get(1)).orElseThrow(), Collectors.toList())));
		ends.keySet()
			.retainAll(Arrays.stream(FactKind.values())
				.flatMap((any) -> any.ends().stream())
				.map(FactKind.End::relationship)
				.collect(Collectors.toSet()));
		return Fact.of(kind, ends, properties);
	}

}
