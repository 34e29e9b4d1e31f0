package org.multaqa.query.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * The ties between entities that count.
 *
 * @param kinds the kinds of ties, in the order of the enum; an empty list means all kinds
 * @param during the days in which the facts of a tie possibly lie, or which their periods
 * possibly overlap
 */
public record TieScope(List<TieKind> kinds, DayRange during) {

	public TieScope {
		EnumSet<TieKind> some = kinds.isEmpty() ? EnumSet.allOf(TieKind.class) : EnumSet.copyOf(kinds);
		kinds = Arrays.stream(TieKind.values()).filter(some::contains).toList();
	}

}
