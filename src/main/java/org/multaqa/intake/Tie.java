package org.multaqa.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;

/**
 * One end of a draft fact. Where several relationships fit a position, the kind of the
 * entity decides between them.
 *
 * @param reference the entity as the record names it
 * @param fitting the kinds of entities that fit, by relationship
 */
record Tie(Reference reference, Map<String, List<EntityKind>> fitting) {

	static Tie of(FactKind fact, String relationship, Reference reference) {
		return new Tie(reference, Map.of(relationship, fact.end(relationship).kinds()));
	}

	/**
	 * An end at which others may stand than its kind of fact has; such facts are dropped.
	 */
	static Tie as(String relationship, List<EntityKind> kinds, Reference reference) {
		return new Tie(reference, Map.of(relationship, kinds));
	}

	static Tie either(FactKind fact, List<String> relationships, Reference reference) {
		Map<String, List<EntityKind>> fitting = new LinkedHashMap<>();
		relationships.forEach((relationship) -> fitting.put(relationship, fact.end(relationship).kinds()));
		return new Tie(reference, fitting);
	}

	static Tie target(Property property, EntityKind subject, Reference reference) {
		return new Tie(reference, Map.of("TARGET", property.targets(subject)));
	}

	List<EntityKind> kinds() {
		return this.fitting.values().stream().flatMap(Collection::stream).distinct().sorted().toList();
	}

	String relationship(EntityKind kind) {
		return this.fitting.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(kind))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

}
