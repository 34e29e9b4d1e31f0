package org.multaqa.store.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.RecordVersion;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameKey;
import org.multaqa.names.SearchKeys;

/**
 * Converts records, entities, facts and citations to rows of the queries that write them.
 */
public final class RecordRowBuilder {

	private RecordRowBuilder() {
	}

	public static Map<String, Object> record(RecordVersion version) {
		Map<String, Object> row = new HashMap<>(
				Map.of("id", version.id(), "hash", version.hash(), "content", version.content()));
		row.putAll(spoken(version));
		return row;
	}

	/** The date on which the source of a record speaks, if the record gives it. */
	public static Map<String, Object> spoken(RecordVersion version) {
		ImpreciseDate spoken = version.spoken();
		return (spoken != null) ? Map.of("spoken_text", spoken.text()) : Map.of();
	}

	public static Map<String, Object> entity(ResolvedEntity resolvedEntity) {
		EntityId id = EntityId.parse(resolvedEntity.id()).orElseThrow();
		return Map.of("labels", id.kind().labels(), "properties", resolvedEntity.properties());
	}

	/**
	 * The dates on which sources were published. They affect the rank of citations, so
	 * they are written before derived state is computed.
	 */
	@SuppressWarnings("NullAway")
	public // a missing date stays null
	static List<Map<String, Object>> published(Collection<RecordVersion> versions, Collection<String> known) {
		return versions.stream().filter((version) -> known.contains(version.source().toString())).map((version) -> {
			Map<String, Object> row = new HashMap<>();
			row.put("source", version.source().toString());
			row.put("latest", version.publishedLatest());
			return row;
		}).toList();
	}

	static Map<String, Object> fact(Fact fact, Map<String, Object> properties) {
		List<String> labels = new ArrayList<>(List.of(fact.kind().label()));
		if (naming(fact)) {
			labels.add("Name");
		}
		List<Map<String, Object>> ends = new ArrayList<>();
		fact.ends()
			.forEach((relationship, entities) -> entities.forEach((entity) -> ends
				.add(Map.of("type", fact.kind().end(relationship).type(), "entity", entity.toString()))));
		return Map.of("labels", labels, "properties", properties, "ends", ends);
	}

	/** The properties of a fact that do not depend on its citations. */
	static Map<String, Object> properties(String id, Fact fact) {
		Map<String, Object> properties = new LinkedHashMap<>(fact.properties());
		properties.put("id", id);
		properties.put("order_key", orderKey(fact));
		if (naming(fact)) {
			String text = (String) Objects.requireNonNull(properties.get("text"));
			properties.put("folded", NameFolding.fold(text));
			properties.put("key", NameKey.of(text));
			properties.putAll(searchKeys(text, fact.ends().getOrDefault("SUBJECT", List.of())));
		}
		return properties;
	}

	/** The search keys of a name of these subjects. */
	public static Map<String, Object> searchKeys(String text, List<EntityId> subjects) {
		SearchKeys keys = SearchKeys.of(text);
		return Map.of("fine", keys.indexedFine(), "coarse", keys.indexedCoarse(), "keys", keys.whole(), "of_kind",
				subjects.stream().map((subject) -> subject.kind().prefix()).findFirst().orElse(""));
	}

	/** The citations that a diff adds. */
	public static Stream<Map<String, Object>> citations(RecordDiff recordDiff) {
		return recordDiff.added()
			.entrySet()
			.stream()
			.map((added) -> Map.of("fact", recordDiff.factId(added.getValue()), "record", recordDiff.record(), "source",
					recordDiff.source().toString(), "properties",
					citation(added.getKey(), recordDiff.record(), added.getValue().citation())));
	}

	private static boolean naming(Fact fact) {
		Object property = fact.properties().get("property");
		return EntityProperty.NAME.key().equals(property) || EntityProperty.ALIAS.key().equals(property);
	}

	/** The order key: a placeholder for the date, the kind of the fact, and its ends. */
	private static String orderKey(Fact fact) {
		StringBuilder key = new StringBuilder(DerivedFactState.NO_DATE);
		if (fact.kind() == FactKind.PARTICIPATION) {
			key.append(' ')
				.append(List.of("CHAIRS", "OPENS", "SPEAKS", "ATTENDS", "ORGANISES", "INVITED")
					.indexOf(fact.properties().get("role")));
		}
		for (String name : List.of("relation", "role", "status", "property", "language", "text")) {
			Object value = fact.properties().get(name);
			if (value != null && !(fact.kind() == FactKind.PARTICIPATION)) {
				key.append(' ').append(value);
			}
		}
		fact.ends().values().forEach((ids) -> ids.forEach((end) -> key.append(' ').append(end)));
		return key.toString();
	}

	private static Map<String, Object> citation(String id, String record, Citation citation) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", id);
		properties.put("record", record);
		properties.put("locator", citation.locator());
		properties.put("wording", citation.wording());
		properties.put("disputed", citation.disputed());
		DateProperties.put(properties, "from", citation.period().from());
		DateProperties.put(properties, "until", citation.period().until());
		DateProperties.put(properties, "seen", citation.seen());
		return properties;
	}

}
