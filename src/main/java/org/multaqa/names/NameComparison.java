package org.multaqa.names;

import java.util.List;
import java.util.function.Function;

import org.multaqa.names.similarity.WordAssignment;
import org.multaqa.names.similarity.WordPairCache;
import org.multaqa.names.word.NameWord;
import org.multaqa.names.word.NameWords;
import org.multaqa.names.word.ParsedName;

/**
 * Compares names in any of the scripts and gives reasons for the result. The words may be
 * in any order. Differences are weighed against the number of common sounds: an
 * additional vowel matters little in a long name and much in a short one.
 */
public final class NameComparison {

	private static final double ANOTHER_ORDER = 0.02;

	private static final double BEGUN = 0.1;

	private final ParsedName one;

	/** Parses a name once, for comparing it with several others. */
	public NameComparison(String name) {
		this.one = ParsedName.of(name);
	}

	private NameComparison(ParsedName one) {
		this.one = one;
	}

	/** The name without words for kinds of things, unless it has no other words. */
	public static String withoutKinds(String name) {
		List<String> others = NameWords.of(name)
			.stream()
			.filter((word) -> !word.kind())
			.map((word) -> word.written().replace('_', ' '))
			.toList();
		return others.isEmpty() ? name : String.join(" ", others);
	}

	/** The name without honorifics, unless it has no other words. */
	public static String withoutHonorifics(String name) {
		List<NameWord> words = NameWords.of(name);
		if (words.stream().noneMatch(NameWord::honorific)) {
			return name;
		}
		List<String> others = words.stream()
			.filter((word) -> !word.honorific())
			.map((word) -> word.written().replace('_', ' '))
			.toList();
		return others.isEmpty() ? name : String.join(" ", others);
	}

	/**
	 * Whether all words of the name are words for kinds of things, as in "the wali of the
	 * region".
	 */
	public static boolean namesKindsOnly(String name) {
		List<NameWord> words = NameWords.of(name);
		return !words.isEmpty() && words.stream().allMatch(NameWord::kind);
	}

	/** The number of distinctive sounds of a name, without words for kinds. */
	static int weight(String name) {
		return ParsedName.of(name).words().stream().filter((word) -> !word.kind()).mapToInt(NameWord::weight).sum();
	}

	/** How alike two names are. */
	public static NameSimilarity of(String one, String other) {
		return new NameComparison(one).with(other);
	}

	/** How alike two names are as names of the same entity. */
	public NameSimilarity with(String other) {
		return compared(ParsedName.of(other), (others) -> new SameName(this.one.size(), others.size()), false);
	}

	/**
	 * How well another name matches this one as a search text: its last word may be
	 * incomplete, and the name may have further words.
	 */
	public NameSimilarity lookingAt(String other) {
		return compared(ParsedName.of(other), (others) -> new WordsLookedFor(), true);
	}

	/**
	 * How well another name matches some of the words of this one, whatever further words
	 * this one has.
	 */
	public NameSimilarity containing(String other) {
		ParsedName part = ParsedName.of(other);
		return (part.size() < this.one.size())
				? new NameComparison(part).compared(this.one, (others) -> new WordsLookedFor(), false)
				: NameSimilarity.NONE;
	}

	private NameSimilarity compared(ParsedName other, Function<ParsedName, WordAssignment.Leftover> leftover,
			boolean start) {
		if (this.one.isEmpty() || other.isEmpty()) {
			return NameSimilarity.NONE;
		}
		WordAssignment.Match match = WordAssignment.of(this.one, other, leftover.apply(other), start);
		if (match.pairs().isEmpty()) {
			return NameSimilarity.NONE;
		}
		double against = match.cost() + (match.inOrder() ? 0 : ANOTHER_ORDER);
		return new NameSimilarity(score(against, match), score(against - match.further(), match), start && begun(match),
				match.pairs().stream().anyMatch((pair) -> pair.comparison().respelled()),
				() -> SimilarityReasons.of(match), () -> SimilarityCaveats.of(match));
	}

	/**
	 * Whether the last word matches clearly better as the start of a word than as a whole
	 * word.
	 */
	private boolean begun(WordAssignment.Match match) {
		return match.pairs()
			.stream()
			.anyMatch((pair) -> pair.index() == this.one.size() - 1
					&& WordPairCache.of(pair.one(), pair.other(), false).cost() > pair.comparison().cost() + BEGUN);
	}

	private static double score(double against, WordAssignment.Match match) {
		return Math.exp(-0.7 * against / (0.6 + 0.1 * Math.min(match.weight(), 18)));
	}

	/**
	 * Two names of the same entity: one may have a further word, if they share enough
	 * others.
	 */
	private record SameName(int one, int other) implements WordAssignment.Leftover {

		@Override
		public double ofOne(NameWord word) {
			return of(word);
		}

		@Override
		public double ofOther(NameWord word) {
			return of(word);
		}

		private double of(NameWord word) {
			if (word.isNumber()) {
				return 1.2;
			}
			if (word.honorific()) {
				return 0.3;
			}
			if (word.kind()) {
				return 0.45;
			}
			return (Math.min(this.one, this.other) > 1) ? 0.6 : 1;
		}

	}

	/**
	 * A search text: its words are required; further words of the name matter little.
	 */
	private record WordsLookedFor() implements WordAssignment.Leftover {

		@Override
		public double ofOne(NameWord word) {
			return (word.kind() || word.honorific()) ? 0.4 : 1.2;
		}

		@Override
		public double ofOther(NameWord word) {
			return word.kind() ? 0.13 : 0.1;
		}

	}

}
