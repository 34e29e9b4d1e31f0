package org.multaqa.names;

import java.util.List;
import java.util.function.Function;

/**
 * Compares names in any of the scripts and says why they are alike. The words may stand
 * in any order. What speaks against two names being one is weighed against how many
 * sounds they share: a vowel more is little in a long name and much in a short one.
 */
public final class NameComparison {

	private static final double ANOTHER_ORDER = 0.02;

	private static final double BEGUN = 0.1;

	private final ReadName one;

	/**
	 * Reads a name once, to compare it with several.
	 */
	public NameComparison(String name) {
		this.one = ReadName.of(name);
	}

	private NameComparison(ReadName one) {
		this.one = one;
	}

	/** The name without words for kinds of things, unless it has no others. */
	public static String withoutKinds(String name) {
		List<String> others = NameWords.of(name)
			.stream()
			.filter((word) -> !word.kind())
			.map((word) -> word.written().replace('_', ' '))
			.toList();
		return others.isEmpty() ? name : String.join(" ", others);
	}

	/** The name without what is put before it to honour, unless it is nothing else. */
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

	/** Whether all its words are words for kinds of things: "the wali of the region". */
	public static boolean namesKindsOnly(String name) {
		List<NameWord> words = NameWords.of(name);
		return !words.isEmpty() && words.stream().allMatch(NameWord::kind);
	}

	/** How many sounds a name can be told by, in words other than those for kinds. */
	static int weight(String name) {
		return ReadName.of(name).words().stream().filter((word) -> !word.kind()).mapToInt(NameWord::weight).sum();
	}

	/** How alike two names are. */
	public static Likeness of(String one, String other) {
		return new NameComparison(one).with(other);
	}

	/** How alike the name is to another, as names of one and the same. */
	public Likeness with(String other) {
		return compared(ReadName.of(other), (others) -> new SameName(this.one.size(), others.size()), false);
	}

	/**
	 * How well another name fits this one as words looked for: their last may be only the
	 * start of one, and the name may have further words.
	 */
	public Likeness lookingAt(String other) {
		return compared(ReadName.of(other), (others) -> new WordsLookedFor(), true);
	}

	/**
	 * How well another name fits as some of the words of this one, whatever further words
	 * this one has.
	 */
	public Likeness containing(String other) {
		ReadName part = ReadName.of(other);
		return (part.size() < this.one.size())
				? new NameComparison(part).compared(this.one, (others) -> new WordsLookedFor(), false) : Likeness.NONE;
	}

	private Likeness compared(ReadName other, Function<ReadName, Pairing.Leftover> leftover, boolean start) {
		if (this.one.isEmpty() || other.isEmpty()) {
			return Likeness.NONE;
		}
		Pairing.Match match = Pairing.of(this.one, other, leftover.apply(other), start);
		if (match.pairs().isEmpty()) {
			return Likeness.NONE;
		}
		double against = match.cost() + (match.inOrder() ? 0 : ANOTHER_ORDER);
		return new Likeness(score(against, match), score(against - match.further(), match), start && begun(match),
				() -> Reasons.of(match), () -> Doubts.of(match));
	}

	/** Whether the last word fits less if it is no start. */
	private boolean begun(Pairing.Match match) {
		return match.pairs()
			.stream()
			.anyMatch((pair) -> pair.index() == this.one.size() - 1
					&& WordPairs.of(pair.one(), pair.other(), false).cost() > pair.comparison().cost() + BEGUN);
	}

	private static double score(double against, Pairing.Match match) {
		return Math.exp(-0.7 * against / (0.6 + 0.1 * Math.min(match.weight(), 18)));
	}

	/**
	 * Of two names of one and the same, one may have a further word, if they share others
	 * enough.
	 */
	private record SameName(int one, int other) implements Pairing.Leftover {

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

	/** Words looked for must be there; what else is there matters little. */
	private record WordsLookedFor() implements Pairing.Leftover {

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
