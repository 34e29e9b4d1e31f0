package org.multaqa.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.Assertion;
import org.multaqa.model.Citation;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameKey;

/**
 * Assertions as rows of the statements that write them.
 *
 * @param facts those that nobody stated before, with their ends
 * @param citations all citations
 */
record FactRows(List<Map<String, Object>> facts, List<Map<String, Object>> citations) {

	/** The date part of an order key where there is no date. */
	static final String NO_DATE = "0000-00-00";

	/**
	 * The rows of assertions by citation id.
	 * @param known the facts that are there already, with their ends
	 */
	static FactRows of(Map<String, Assertion> assertions, Set<String> known) {
		Map<String, Fact> unknown = new LinkedHashMap<>();
		List<Map<String, Object>> citations = new ArrayList<>();
		assertions.forEach((id, assertion) -> {
			String fact = assertion.fact().id();
			if (!known.contains(fact)) {
				unknown.put(fact, assertion.fact());
			}
			citations.add(citation(id, assertion));
		});
		return new FactRows(unknown.entrySet().stream().map((fact) -> row(fact.getKey(), fact.getValue())).toList(),
				citations);
	}

	private static Map<String, Object> row(String id, Fact fact) {
		List<String> labels = new ArrayList<>(List.of(fact.kind().label()));
		Map<String, Object> properties = new LinkedHashMap<>(fact.properties());
		properties.put("order_key", orderKey(fact));
		if (naming(fact)) {
			labels.add("Name");
			String text = (String) java.util.Objects.requireNonNull(properties.get("text"));
			properties.put("folded", NameFolding.fold(text));
			properties.put("key", NameKey.of(text));
		}
		List<Map<String, Object>> ends = new ArrayList<>();
		fact.ends()
			.forEach((type, entities) -> entities
				.forEach((entity) -> ends.add(Map.of("type", type, "entity", entity.toString()))));
		return Map.of("id", id, "labels", labels, "properties", properties, "ends", ends);
	}

	private static boolean naming(Fact fact) {
		Object property = fact.properties().get("property");
		return Property.NAME.key().equals(property) || Property.ALIAS.key().equals(property);
	}

	/** A date, to be filled in where the fact has one; what it is; who is at its ends. */
	private static String orderKey(Fact fact) {
		StringBuilder key = new StringBuilder(NO_DATE);
		if (fact.kind() == FactKind.PARTICIPATION) {
			key.append(' ')
				.append(List.of("CHAIRS", "OPENS", "SPEAKS", "ATTENDS", "ORGANISES", "INVITED")
					.indexOf(fact.properties().get("role")));
		}
		for (String name : List.of("relation", "role", "property", "language", "text")) {
			Object value = fact.properties().get(name);
			if (value != null && !(fact.kind() == FactKind.PARTICIPATION)) {
				key.append(' ').append(value);
			}
		}
		fact.ends().values().forEach((ids) -> ids.forEach((end) -> key.append(' ').append(end)));
		return key.toString();
	}

	private static Map<String, Object> citation(String id, Assertion assertion) {
		Citation citation = assertion.citation();
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("locator", citation.locator());
		properties.put("wording", citation.wording());
		properties.put("disputed", citation.disputed());
		Dates.put(properties, "from", citation.period().from());
		Dates.put(properties, "until", citation.period().until());
		Dates.put(properties, "seen", citation.seen());
		return Map.of("id", id, "fact", assertion.fact().id(), "properties", properties);
	}

}
