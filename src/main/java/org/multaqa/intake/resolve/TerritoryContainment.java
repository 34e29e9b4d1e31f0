package org.multaqa.intake.resolve;

import java.util.function.Function;

import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;

/**
 * Which territories lie in which others, by their profiles.
 */
final class TerritoryContainment {

	/** The number of levels from a commune up to the country. */
	private static final int MOST_LEVELS = 5;

	private final Function<EntityId, EntityProfile> profiles;

	/**
	 * @param profiles looks up the profile of a territory
	 */
	TerritoryContainment(Function<EntityId, EntityProfile> profiles) {
		this.profiles = profiles;
	}

	/** Whether neither of two territories lies in the other. */
	boolean apart(EntityId one, EntityId other) {
		return !within(one, other) && !within(other, one);
	}

	/** Whether a territory is the same as another, or lies in it. */
	boolean within(EntityId part, EntityId whole) {
		return within(part, whole, MOST_LEVELS);
	}

	private boolean within(EntityId part, EntityId whole, int levels) {
		return part.equals(whole) || (levels > 0 && this.profiles.apply(part)
			.said(EntityProperty.PART_OF)
			.stream()
			.flatMap((next) -> EntityId.parse(next).stream())
			.anyMatch((next) -> within(next, whole, levels - 1)));
	}

}
