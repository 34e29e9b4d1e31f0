package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * The entities in which a search looks.
 *
 * @param kinds the kinds of entities, or {@code null} for any
 * @param territories entities that are related to one of these territories or a territory
 * within it, or {@code null} for any
 * @param from entities that are related to something on this day or later, or
 * {@code null}
 * @param until entities that are related to something before this day, or {@code null}
 * @param weekdays the days of the week from the one day to the other, or {@code null} if
 * these are all
 */
public record SearchScope(@Nullable Parameter kinds, @Nullable Parameter territories, @Nullable Parameter from,
		@Nullable Parameter until, @Nullable Parameter weekdays) {

	/** Whether the scope depends on more than the entity and its name. */
	public boolean looksAround() {
		return this.territories != null || this.from != null || this.until != null;
	}

}
