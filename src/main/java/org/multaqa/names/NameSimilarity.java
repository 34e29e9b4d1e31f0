package org.multaqa.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.multaqa.model.EntityKind;

/**
 * The similarity of two names.
 */
public final class NameSimilarity {

	/** The score from which on names count as spellings of one name. */
	public static final double SAME = 0.85;

	/** Nothing in common. */
	public static final NameSimilarity NONE = new NameSimilarity(0, 0, false, false, List::of, SimilarityCaveat::none);

	private final double score;

	private final double part;

	private final boolean begun;

	private final boolean respelled;

	private final Supplier<List<String>> reasons;

	private final Supplier<Set<SimilarityCaveat>> doubts;

	/**
	 * @param part how well the words of the first name are found in the other, whatever
	 * further words that has
	 * @param begun whether the last of them is only the start of a word there
	 * @param respelled whether some words are neither written alike nor known to be one
	 */
	NameSimilarity(double score, double part, boolean begun, boolean respelled, Supplier<List<String>> reasons,
			Supplier<Set<SimilarityCaveat>> doubts) {
		this.score = score;
		this.part = part;
		this.begun = begun;
		this.respelled = respelled;
		this.reasons = reasons;
		this.doubts = doubts;
	}

	/** The similarity of an acronym and a name that it may stand for. */
	static NameSimilarity ofAcronym(String one, String other) {
		return new NameSimilarity(0, 0, false, false, () -> List.of("initials: «%s» and «%s»".formatted(one, other)),
				SimilarityCaveat::none);
	}

	/**
	 * The score, from 0 for nothing in common to 1 for the same; from {@link #SAME} on,
	 * the names are spellings of one name.
	 */
	public double score() {
		return this.score;
	}

	/**
	 * Short reasons why the names are alike or different. They are worded when they are
	 * read, because most comparisons need no reasons.
	 */
	public List<String> reasons() {
		return this.reasons.get();
	}

	/**
	 * Reasons why entities of a kind with these names may still be different; empty if
	 * there are none.
	 */
	public Set<SimilarityCaveat> doubts(EntityKind kind) {
		return this.doubts.get()
			.stream()
			.filter((similarityCaveat) -> similarityCaveat.concerns(kind))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(SimilarityCaveat.class)));
	}

	/** Whether the names count as spellings of one name. */
	public boolean same() {
		return this.score >= SAME;
	}

	/**
	 * Whether all the words of the first name are in the other, in some spelling, however
	 * many further words that has.
	 */
	public boolean part() {
		return this.part >= SAME;
	}

	/**
	 * Whether the last word of the first name is only the start of a word in the other.
	 */
	boolean begun() {
		return this.begun;
	}

	/**
	 * Whether some words are spelled differently, and are not known to be one word.
	 */
	boolean respelled() {
		return this.respelled;
	}

}
