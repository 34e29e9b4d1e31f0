package org.multaqa.query.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Which ties between entities count.
 *
 * @param kinds of these kinds, in the order of the enum; all where none is named
 * @param during only those of facts that possibly lie in these days or have one of them
 * in common with them
 */
public record TieScope(List<TieKind> kinds, DayRange during) {

	public TieScope {
		EnumSet<TieKind> some = kinds.isEmpty() ? EnumSet.allOf(TieKind.class) : EnumSet.copyOf(kinds);
		kinds = Arrays.stream(TieKind.values()).filter(some::contains).toList();
	}

}
