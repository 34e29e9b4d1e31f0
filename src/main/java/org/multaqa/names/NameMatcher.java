package org.multaqa.names;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.EditDistance;
import org.multaqa.names.similarity.TypingDistance;
import org.multaqa.names.word.Acronyms;
import org.multaqa.names.word.ParsedName;

/**
 * Compares the names of candidates with a search text.
 */
public final class NameMatcher {

	private static final double ANOTHER_SCRIPT = 0.99;

	private static final double ANOTHER_SPELLING = 0.999;

	/** The factor for a match with a part of a name. */
	private static final double PART = 0.9;

	/**
	 * The lowest score of a name that contains the text: above every similar name, and
	 * below every other spelling of the whole name.
	 */
	private static final double LEAST_PART = PART * NameSimilarity.SAME;

	private static final double REST_OF_PART = 0.075;

	/**
	 * The same if the name only sounds as if it contained the words: a whole name with a
	 * typing error is more likely meant.
	 */
	private static final double REST_OF_RESPELLED = 0.02;

	/**
	 * The weight of the matched share of the name, if the last word of the text is
	 * incomplete.
	 */
	private static final double REST_OF_BEGUN = 0.04;

	/** The weight of the similarity, if the last word of the text is incomplete. */
	private static final double LIKENESS_OF_BEGUN = 0.02;

	/**
	 * The lowest score of a name that is a part of the text: it lacks words of the text.
	 */
	private static final double LEAST_WHOLE = 0.69;

	/**
	 * The smallest number of sounds of such a name; shorter names are parts of too many
	 * texts.
	 */
	private static final int LEAST_WEIGHT = 4;

	/**
	 * The highest score of a name with typing errors; it is above that of a name that
	 * only begins with the text.
	 */
	private static final double TYPED = 0.83;

	private static final double ERRORS = 0.17;

	/** The score of an acronym and its full name. */
	private static final double ACRONYM = 0.8;

	private final String text;

	private final String folded;

	private final Character.UnicodeScript script;

	private final NameComparison comparison;

	private final String together;

	/** The same with Arabic articles, which may be mistyped; else empty. */
	private final String letters;

	private final int weight;

	/** The acronyms of the text, computed when needed: few names are acronyms. */
	private @Nullable Set<String> acronyms;

	public NameMatcher(String text) {
		this.text = text;
		this.folded = NameFolding.fold(text);
		this.script = script(text);
		this.comparison = new NameComparison(text);
		this.together = this.folded.replace(" ", "");
		this.letters = ArabicLetters.isArabic(text) ? NameFolding.letters(text) : "";
		this.weight = ParsedName.of(text).weight();
	}

	/** Whether there is nothing to search for. */
	public boolean isEmpty() {
		return this.folded.isEmpty();
	}

	public NameMatch match(String name) {
		return match(name, NameFolding.fold(name));
	}

	/**
	 * How a name matches.
	 * @param foldedName the name as folded by {@link NameFolding}
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
		double typed = across ? 0 : typed(name, foldedName);
		if (part.part()) {
			double rest = rest(part, name, !across && part.respelled() && !isWrittenIn(foldedName));
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

	private double rest(NameSimilarity part, String name, boolean respelled) {
		if (respelled) {
			return REST_OF_RESPELLED * part.score();
		}
		return part.begun() ? REST_OF_BEGUN * covered(name) + LIKENESS_OF_BEGUN * part.score()
				: REST_OF_PART * part.score();
	}

	/**
	 * Whether a name has the words of the text as they are written, the last one begun.
	 */
	private boolean isWrittenIn(String foldedName) {
		String words = " " + foldedName;
		return Arrays.stream(this.folded.split(" ")).allMatch((word) -> words.contains(" " + word));
	}

	/** How well the name matches as one with typing errors. */
	private double typed(String name, String foldedName) {
		double nearness = TypingDistance.nearness(this.together, foldedName.replace(" ", ""));
		if (nearness < 1 && !this.letters.isEmpty()) {
			nearness = Math.max(nearness, TypingDistance.nearness(this.letters, NameFolding.letters(name)));
		}
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
					|| acronym.length() > LEAST_WEIGHT && EditDistance.between(acronym, initials) <= 1);
	}

	/** The share of the name, words for kinds included, that is in the text. */
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
