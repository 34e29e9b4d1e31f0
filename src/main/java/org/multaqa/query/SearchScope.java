package org.multaqa.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;

/**
 * Which entities a search is about.
 *
 * @param kinds of these kinds; none for any
 * @param territories that have to do with one of these or a territory within it; none for
 * any
 * @param from that have to do with something on this day or later, or {@code null}
 * @param until and before this one, or {@code null}
 */
public record SearchScope(List<EntityKind> kinds, List<String> territories, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	public SearchScope {
		kinds = List.copyOf(kinds);
		territories = List.copyOf(territories);
	}

	/** Whether it takes more than the name itself to tell if an entity is meant. */
	public boolean looksAround() {
		return !this.territories.isEmpty() || this.from != null || this.until != null;
	}

}
