package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.EntityKind;

/**
 * Pairs of names of different people and places that are easily taken for one, put
 * together from words.
 */
public final class NonMatchingPairs {

	private static final String TABLE = "non-matching.txt";

	private NonMatchingPairs() {
	}

	/** All of them. */
	public static List<NonMatchingPair> all() {
		List<NonMatchingPair> all = new ArrayList<>();
		brothers().forEach(all::add);
		swapped().forEach(all::add);
		longer().forEach(all::add);
		lines("other").forEach((cells) -> all.add(new NonMatchingPair(EntityKind.COMMUNE, cells[1], cells[2])));
		return all.stream().distinct().toList();
	}

	/** Brothers: one family name, and given names that differ by a vowel. */
	private static Stream<NonMatchingPair> brothers() {
		return lines("given")
			.flatMap((given) -> lines("family").flatMap((family) -> inScripts(given[1] + " " + family[1],
					given[3] + " " + family[2], given[2] + " " + family[1], given[4] + " " + family[2])))
			.map((names) -> new NonMatchingPair(EntityKind.OFFICIAL, names[0], names[1]));
	}

	private static Stream<NonMatchingPair> swapped() {
		return lines("swapped")
			.flatMap((given) -> Stream.of(new String[] { "", "" }, new String[] { " Alami", " العلمي" })
				.flatMap((family) -> inScripts(given[1] + " " + given[2] + family[0],
						given[3] + " " + given[4] + family[1], given[2] + " " + given[1] + family[0],
						given[4] + " " + given[3] + family[1])))
			.map((names) -> new NonMatchingPair(EntityKind.OFFICIAL, names[0], names[1]));
	}

	/** A place, and another whose name has a word more. */
	private static Stream<NonMatchingPair> longer() {
		return lines("before")
			.flatMap((word) -> lines("place")
				.flatMap((place) -> inScripts(place[1], place[2], word[1] + " " + place[1], word[2] + " " + place[2])))
			.map((names) -> new NonMatchingPair(EntityKind.COMMUNE, names[0], names[1]));
	}

	/** Two names, each in both scripts: all ways to compare one with the other. */
	private static Stream<String[]> inScripts(String latin, String arabic, String otherLatin, String otherArabic) {
		return Stream.of(new String[] { latin, otherLatin }, new String[] { arabic, otherArabic },
				new String[] { latin, otherArabic }, new String[] { arabic, otherLatin });
	}

	/** The cells of the lines that begin with a word. */
	static Stream<String[]> lines(String first) {
		return NamePairs.lines(TABLE).filter((cells) -> cells[0].equals(first));
	}

	/**
	 * Two that are not one.
	 *
	 * @param kind what they are
	 * @param one the name of one
	 * @param other the name of the other
	 */
	public record NonMatchingPair(EntityKind kind, String one, String other) {

	}

}
