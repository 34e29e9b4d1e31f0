package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * Which entities a search is about.
 *
 * @param kinds of these kinds, or {@code null} for any
 * @param territories that have to do with one of these or a territory within it, or
 * {@code null} for any
 * @param from that have to do with something on this day or later, or {@code null}
 * @param until and before this one, or {@code null}
 */
public record SearchScope(@Nullable Parameter kinds, @Nullable Parameter territories, @Nullable Parameter from,
		@Nullable Parameter until) {

	/** Whether it takes more than the name itself to tell if an entity is meant. */
	public boolean looksAround() {
		return this.territories != null || this.from != null || this.until != null;
	}

}
