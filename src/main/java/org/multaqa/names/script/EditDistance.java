package org.multaqa.names.script;

import java.util.Arrays;

/**
 * The number of edits between two texts: code points that are added, left out or
 * replaced, and pairs of neighbours that are swapped. No part is edited twice (optimal
 * string alignment).
 */
public final class EditDistance {

	private EditDistance() {
	}

	/** The number of edits. */
	public static int between(String one, String other) {
		return between(one.codePoints().toArray(), other.codePoints().toArray(), Integer.MAX_VALUE - 1);
	}

	/**
	 * The number of edits between two texts in code points.
	 * @param bound the largest number that matters
	 * @return the number of edits, or any larger number than the bound if there are more
	 */
	public static int between(int[] one, int[] other, int bound) {
		if (Math.abs(one.length - other.length) > bound) {
			return bound + 1;
		}
		int[] beforeLast = new int[other.length + 1];
		int[] last = new int[other.length + 1];
		int[] row = new int[other.length + 1];
		Arrays.setAll(last, (j) -> j);
		for (int i = 1; i <= one.length; i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length; j++) {
				int replaced = last[j - 1] + ((one[i - 1] == other[j - 1]) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
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
		return last[other.length];
	}

}
