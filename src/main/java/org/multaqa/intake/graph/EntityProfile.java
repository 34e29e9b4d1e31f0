package org.multaqa.intake.graph;

import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;

/**
 * What is known of an entity besides its names, by which it can be told from others of
 * its name.
 *
 * @param said values of its properties, as texts or ids
 * @param offices the posts that it holds or held, each with the dates since when, as far
 * as they are known
 * @param holders of a post, those who hold or held it
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
