package org.multaqa.names;

/**
 * Compares the names of candidates with a text that is looked for.
 */
public final class NameMatcher {

	private static final double ANOTHER_SCRIPT = 0.99;

	private static final double ANOTHER_SPELLING = 0.999;

	/** A part of a name fits less than all of it. */
	private static final double PART = 0.9;

	/**
	 * The least score of a name of which the text is a part: above every similar name,
	 * and below every other spelling with what the further words leave of the rest.
	 */
	private static final double LEAST_PART = PART * Likeness.SAME;

	private static final double REST_OF_PART = 0.075;

	private final String folded;

	private final Character.UnicodeScript script;

	private final NameComparison comparison;

	public NameMatcher(String text) {
		this.folded = NameFolding.fold(text);
		this.script = script(text);
		this.comparison = new NameComparison(text);
	}

	/** Without letters and digits there is nothing to look for. */
	public boolean isEmpty() {
		return this.folded.isEmpty();
	}

	public NameMatch match(String name) {
		return match(name, NameFolding.fold(name));
	}

	/**
	 * How a name fits.
	 * @param foldedName the name as {@link NameFolding} writes it
	 */
	public NameMatch match(String name, String foldedName) {
		if (this.folded.equals(foldedName)) {
			return new NameMatch(NameMatch.Kind.EXACT, 1, Likeness.NONE);
		}
		Likeness same = this.comparison.with(name);
		Likeness part = this.comparison.lookingAt(name);
		boolean across = script(name) != this.script;
		double most = across ? ANOTHER_SCRIPT : ANOTHER_SPELLING;
		if (same.same() && same.score() >= PART * part.score()) {
			return new NameMatch(across ? NameMatch.Kind.OTHER_SCRIPT : NameMatch.Kind.OTHER_SPELLING,
					most * same.score(), same);
		}
		return part.part() ? new NameMatch(NameMatch.Kind.PART, most * (LEAST_PART + REST_OF_PART * part.score()), part)
				: new NameMatch(NameMatch.Kind.SIMILAR, most * PART * part.score(), part);
	}

	private static Character.UnicodeScript script(String text) {
		int i = 0;
		while (i < text.length() && !Character.isLetter(text.codePointAt(i))) {
			i++;
		}
		return Character.UnicodeScript.of((i < text.length()) ? text.codePointAt(i) : ' ');
	}

}
