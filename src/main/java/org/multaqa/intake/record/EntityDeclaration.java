package org.multaqa.intake.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.EntityId;
import org.multaqa.names.NameKey;

/**
 * An entity with an entry of its own in a record: new, or with further properties.
 *
 * @param id the entity
 * @param names the names and aliases that the entry gives it, by their keys
 * @param place the location of the entry
 */
public record EntityDeclaration(EntityId id, Map<String, String> names, SourceLocation place) {

	static EntityDeclaration of(EntityId id, Collection<String> names, SourceLocation place) {
		Map<String, String> byKey = new LinkedHashMap<>();
		names.forEach((name) -> byKey.putIfAbsent(NameKey.of(name), name));
		byKey.remove("");
		return new EntityDeclaration(id, byKey, place);
	}

}
