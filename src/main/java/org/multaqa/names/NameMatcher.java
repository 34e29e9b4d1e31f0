package org.multaqa.names;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.similarity.TypingDistance;
import org.multaqa.names.word.Acronyms;
import org.multaqa.names.word.ParsedName;

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
	private static final double LEAST_PART = PART * NameSimilarity.SAME;

	private static final double REST_OF_PART = 0.075;

	/** Where the last word is only begun, how much of the name is there counts. */
	private static final double REST_OF_BEGUN = 0.04;

	/** What is there of a name that is begun must still be alike. */
	private static final double LIKENESS_OF_BEGUN = 0.02;

	/** The least score of a name that is a part of the text: it lacks words of it. */
	private static final double LEAST_WHOLE = 0.69;

	/** Names with fewer sounds are parts of very many texts. */
	private static final int LEAST_WEIGHT = 4;

	/** A name with typing errors fits more than one that is only begun by the text. */
	private static final double TYPED = 0.83;

	private static final double ERRORS = 0.2;

	/** How well an acronym fits what it is short for. */
	private static final double ACRONYM = 0.8;

	private final String text;

	private final String folded;

	private final Character.UnicodeScript script;

	private final NameComparison comparison;

	private final String together;

	private final int weight;

	/** Of the text; few names are acronyms, so few texts need them. */
	private @Nullable Set<String> acronyms;

	public NameMatcher(String text) {
		this.text = text;
		this.folded = NameFolding.fold(text);
		this.script = script(text);
		this.comparison = new NameComparison(text);
		this.together = this.folded.replace(" ", "");
		this.weight = ParsedName.of(text).weight();
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
			return new NameMatch(NameMatch.Kind.EXACT, 1, NameSimilarity.NONE);
		}
		NameSimilarity same = this.comparison.with(name);
		NameSimilarity part = this.comparison.lookingAt(name);
		boolean across = script(name) != this.script;
		double most = across ? ANOTHER_SCRIPT : ANOTHER_SPELLING;
		if (same.same() && same.score() >= PART * part.score()) {
			return new NameMatch(across ? NameMatch.Kind.OTHER_SCRIPT : NameMatch.Kind.OTHER_SPELLING,
					most * same.score(), same);
		}
		double typed = across ? 0 : typed(foldedName);
		if (part.part()) {
			double rest = part.begun() ? REST_OF_BEGUN * covered(name) + LIKENESS_OF_BEGUN * part.score()
					: REST_OF_PART * part.score();
			return new NameMatch(NameMatch.Kind.PART, Math.max(most * (LEAST_PART + rest), typed), part);
		}
		if (Acronyms.isOne(this.folded) && isAmong(this.folded, Acronyms.of(name))
				|| Acronyms.isOne(foldedName) && isAmong(foldedName, acronyms())) {
			return new NameMatch(NameMatch.Kind.SIMILAR, ACRONYM, NameSimilarity.ofAcronym(this.text, name));
		}
		NameSimilarity whole = this.comparison.containing(name);
		if (whole.part() && NameComparison.weight(name) >= LEAST_WEIGHT) {
			return new NameMatch(NameMatch.Kind.PART,
					Math.max(most * (LEAST_WHOLE + REST_OF_PART * whole.score()), typed), whole);
		}
		return new NameMatch(NameMatch.Kind.SIMILAR, Math.max(most * PART * part.score(), typed), part);
	}

	/** How well the name fits as one that is typed with errors. */
	private double typed(String foldedName) {
		double nearness = TypingDistance.nearness(this.together, foldedName.replace(" ", ""));
		return (nearness == 0) ? 0 : TYPED - ERRORS * (1 - nearness);
	}

	private Set<String> acronyms() {
		Set<String> known = this.acronyms;
		if (known == null) {
			known = Acronyms.of(this.text);
			this.acronyms = known;
		}
		return known;
	}

	private static boolean isAmong(String acronym, Set<String> acronyms) {
		return acronyms.stream()
			.anyMatch((initials) -> initials.equals(acronym)
					|| acronym.length() > LEAST_WEIGHT && TypingDistance.errors(acronym, initials) <= 1);
	}

	/** How much of the name, words for kinds included, is in the text. */
	private double covered(String name) {
		return Math.min(1, this.weight / (double) Math.max(1, ParsedName.of(name).weight()));
	}

	private static Character.UnicodeScript script(String text) {
		int i = 0;
		while (i < text.length() && !Character.isLetter(text.codePointAt(i))) {
			i++;
		}
		return Character.UnicodeScript.of((i < text.length()) ? text.codePointAt(i) : ' ');
	}

}
