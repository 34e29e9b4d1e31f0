package org.multaqa.intake.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.multaqa.names.script.EditDistance;

/** Suggests the known word that a misspelt word probably stands for. */
public final class SpellingSuggestions {

	private static final int LONGEST = 300;

	private static final int MOST_SLIPS = 5;

	private SpellingSuggestions() {
	}

	/**
	 * The candidate at the smallest edit distance (a letter inserted, deleted or
	 * replaced, or two neighbours swapped), if that distance is small for the length of
	 * the text. Case is ignored. Of several, the first in the order of strings.
	 */
	public static Optional<String> nearest(String found, Collection<String> candidates) {
		if (found.length() > LONGEST) {
			return Optional.empty();
		}
		int[] meant = letters(found);
		int bound = slipsAllowed(meant.length);
		String nearest = null;
		for (String candidate : candidates) {
			int slips = EditDistance.between(meant, letters(candidate), bound);
			if (slips < bound || (slips == bound && (nearest == null || candidate.compareTo(nearest) < 0))) {
				nearest = candidate;
				bound = slips;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** A text of two letters with one of them wrong counts as another word. */
	private static int slipsAllowed(int length) {
		return (length < 3) ? 0 : (length < 6) ? 1 : Math.min(MOST_SLIPS, length / 3);
	}

	private static int[] letters(String text) {
		return text.toLowerCase(Locale.ROOT).codePoints().toArray();
	}

}
