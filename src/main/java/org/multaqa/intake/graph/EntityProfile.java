package org.multaqa.intake.graph;

import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;

/**
 * What the graph holds of an entity besides its names: it distinguishes entities that
 * share a name.
 *
 * @param said values of its properties, as texts or ids
 * @param offices the posts of an official, each with the start dates that are known
 * @param holders the past and present holders of a post
 */
public record EntityProfile(Map<EntityProperty, Set<String>> said, Map<EntityId, Set<String>> offices,
		Set<EntityId> holders) {

	public static final EntityProfile NOTHING = new EntityProfile(Map.of(), Map.of(), Set.of());

	public EntityProfile {
		said = Map.copyOf(said);
		offices = Map.copyOf(offices);
		holders = Set.copyOf(holders);
	}

	public Set<String> said(EntityProperty property) {
		return this.said.getOrDefault(property, Set.of());
	}

}
