package org.multaqa.names.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * The cost of a sound of one word in place of a sound of the other: 0 if writers use both
 * for the same sound, 1 if the words are different.
 */
final class SubstitutionCost {

	/**
	 * Each sound with others and the cost of the pair, in hundredths; all other pairs
	 * cost 100.
	 */
	private static final List<String> TABLE = List.of("ا ʿ3 a0 e12 i50 o25 u45 y60 w60 أ5 ة12 ى5 ع50 ء10",
			"أ a0 e2 i2 o2 u2 y10 w10 ع45 ء10 و30 ي30 ئ10", "ع ʿ0 a1 e3 i3 o3 u3 w20 y45 ء30 ئ40",
			"و u0 o0 w0 v12 a50 e45 i60", "ي i0 y0 e8 a50 u60 ئ5", "ى a0 i0 y3 e8 ي3 ة15", "ة a0 e8 h15 t40 ه0 o40 i50",
			"ئ y0 i0 e3 ء5 a15", "ؤ w0 u0 o0 و5 ء5", "ء a5", "ب b0 p5 v20 پ3 ڤ20", "پ p0 b2", "ت t0 ŧ10 d60 ط30 ث20",
			"ث ŧ0 t2 s8 س30", "ج j0 ǧ2 g10 c60 z50 گ15", "ح h0 x35 ه40 خ60", "خ x0 k30 h35 ġ30", "د d0 đ5 t50 ذ12 ض30",
			"ذ đ0 d2 z8 ز25 ظ20", "ر r0", "ز z0 s35 ظ30", "س s0 c50 z35 ص30", "ش c0 s45", "ص s0 z40", "ض d0 đ0 z10 ظ10",
			"ط t0 ŧ5 d45", "ظ z0 d3 đ2", "غ ġ0 g8 ǧ15 r20 k60 x40", "ف f0 v5 p30 ڤ5", "ڤ v0 f3 b20",
			"ق q0 k2 g4 ǧ12 ġ12 ك40 گ5 ج50", "ك k0 q5 g10 ǧ18 گ5 c60", "گ g0 ǧ8 k3 q5 ġ10 j15", "چ c5 j10 ش10 ج10",
			"ل l0", "م m0 n60 ن60", "ن n0 m40", "ه h0", "a e8 i35 o25 u35", "e i8 o30 u40 y15", "i u45 o45 y3",
			"o u3 w10", "u w3", "w v15", "b p30 v30", "f v15 p40", "t ŧ4 d45", "ŧ s25", "d đ4", "đ z15", "z s35",
			"c s45 j50", "x k25 h35", "q k3 g12", "k g18", "g ǧ2 j20 ġ10", "ǧ j5 ġ12 k18 q12", "ġ r25 k45", "m n50");

	/** The same for the last sounds of words, which are more distinctive. */
	private static final List<String> LAST = List.of("a e35 i80 o80 u80", "e i25 o60 u60 y40", "i o80 u80",
			"ا e12 i80 o70 u80", "ة e10 i80", "ى e10", "ي e25 a80", "و a80", "ه a2 e8", "ع i15");

	private static final double NOT_THERE = -1;

	private static final char BEHIND_ALL_LETTERS = '\u0700';

	/**
	 * The row and column of each sound in the table; the first is for all other sounds.
	 */
	private static final byte[] PLACES = places();

	private static final double[][] COSTS = costs(TABLE);

	private static final double[][] LAST_COSTS = costs(LAST);

	private SubstitutionCost() {
	}

	static double of(char one, char other, boolean last) {
		if (one == other) {
			return 0;
		}
		int row = place(one);
		int column = place(other);
		double cost = last ? LAST_COSTS[row][column] : NOT_THERE;
		cost = (cost == NOT_THERE) ? COSTS[row][column] : cost;
		return (cost == NOT_THERE) ? 1 : cost;
	}

	private static byte[] places() {
		byte[] places = new byte[BEHIND_ALL_LETTERS];
		byte next = 1;
		for (String line : TABLE) {
			for (String cell : line.split(" ")) {
				if (places[cell.charAt(0)] == 0) {
					places[cell.charAt(0)] = next++;
				}
			}
		}
		return places;
	}

	private static int place(char sound) {
		return (sound < BEHIND_ALL_LETTERS) ? PLACES[sound] : 0;
	}

	private static double[][] costs(List<String> table) {
		double[][] costs = new double[Byte.MAX_VALUE][Byte.MAX_VALUE];
		for (double[] row : costs) {
			Arrays.fill(row, NOT_THERE);
		}
		for (String line : table) {
			String[] cells = line.split(" ");
			int row = place(cells[0].charAt(0));
			for (int i = 1; i < cells.length; i++) {
				int column = place(cells[i].charAt(0));
				double cost = Integer.parseInt(cells[i].substring(1)) / 100.0;
				costs[row][column] = cost;
				costs[column][row] = cost;
			}
		}
		return costs;
	}

}
