package org.multaqa.names.script;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Converts Tifinagh letters to the Latin letters of Tamazight spellings.
 */
public final class TifinaghLetters {

	private static final Map<Integer, String> LETTERS = letters(
			"ⴰ a ⴱ b ⴳ g ⴷ d ⴹ d ⴻ e ⴼ f ⴽ k ⵀ h ⵃ h ⵄ a ⵅ kh ⵇ q ⵉ i "
					+ "ⵊ j ⵍ l ⵎ m ⵏ n ⵓ ou ⵔ r ⵕ r ⵖ gh ⵙ s ⵚ s ⵛ ch ⵜ t ⵟ t ⵡ w ⵢ y ⵣ z ⵥ z");

	private TifinaghLetters() {
	}

	public static String latin(String word) {
		return word.codePoints()
			.mapToObj((letter) -> LETTERS.getOrDefault(letter, Character.toString(letter)))
			.collect(Collectors.joining());
	}

	private static Map<Integer, String> letters(String table) {
		String[] cells = table.split(" ");
		Map<Integer, String> letters = new HashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			letters.put(cells[i].codePointAt(0), cells[i + 1]);
		}
		return Map.copyOf(letters);
	}

}
