package org.multaqa.query;

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
public record SearchScope(@Nullable Given kinds, @Nullable Given territories, @Nullable Given from,
		@Nullable Given until) {

	/** Whether it takes more than the name itself to tell if an entity is meant. */
	public boolean looksAround() {
		return this.territories != null || this.from != null || this.until != null;
	}

}
