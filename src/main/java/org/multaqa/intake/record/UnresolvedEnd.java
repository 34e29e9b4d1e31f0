package org.multaqa.intake.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;

/**
 * One end of an unresolved fact. If several relationships fit, the kind of the entity
 * determines which one it is.
 *
 * @param reference the reference in the record
 * @param fitting the kinds of entities that fit, by relationship
 */
public record UnresolvedEnd(EntityReference reference, Map<String, List<EntityKind>> fitting) {

	public static UnresolvedEnd of(FactKind fact, String relationship, EntityReference reference) {
		return new UnresolvedEnd(reference, Map.of(relationship, fact.end(relationship).kinds()));
	}

	/**
	 * An end that accepts other kinds of entities than its fact does. A fact whose
	 * resolved ends do not fit is dropped.
	 */
	public static UnresolvedEnd as(String relationship, List<EntityKind> kinds, EntityReference reference) {
		return new UnresolvedEnd(reference, Map.of(relationship, kinds));
	}

	public static UnresolvedEnd either(FactKind fact, List<String> relationships, EntityReference reference) {
		Map<String, List<EntityKind>> fitting = new LinkedHashMap<>();
		relationships.forEach((relationship) -> fitting.put(relationship, fact.end(relationship).kinds()));
		return new UnresolvedEnd(reference, fitting);
	}

	static UnresolvedEnd target(EntityProperty property, EntityKind subject, EntityReference reference) {
		return new UnresolvedEnd(reference, Map.of("TARGET", property.targets(subject)));
	}

	public List<EntityKind> kinds() {
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
