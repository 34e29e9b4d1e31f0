package org.multaqa.intake.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

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
		String meant = found.toLowerCase(Locale.ROOT);
		int bound = slipsAllowed(meant.length());
		String nearest = null;
		for (String candidate : candidates) {
			int slips = slips(meant, candidate.toLowerCase(Locale.ROOT), bound);
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

	/**
	 * The Damerau-Levenshtein distance with adjacent swaps; more than the bound if the
	 * distance exceeds it.
	 */
	private static int slips(String from, String to, int bound) {
		if (Math.abs(from.length() - to.length()) > bound) {
			return bound + 1;
		}
		int[] beforeLast = new int[to.length() + 1];
		int[] last = new int[to.length() + 1];
		int[] row = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = (from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
				if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
						&& from.charAt(i - 2) == to.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > bound) {
				return bound + 1;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[to.length()];
	}

}
