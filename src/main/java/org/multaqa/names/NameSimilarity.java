package org.multaqa.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.multaqa.model.EntityKind;

/**
 * How alike two names are.
 */
public final class NameSimilarity {

	/** From this score on, names are taken for spellings of one name. */
	public static final double SAME = 0.85;

	/** Nothing in common. */
	public static final NameSimilarity NONE = new NameSimilarity(0, 0, false, List::of, SimilarityCaveat::none);

	private final double score;

	private final double part;

	private final boolean begun;

	private final Supplier<List<String>> reasons;

	private final Supplier<Set<SimilarityCaveat>> doubts;

	/**
	 * @param part how well the words of the first name are found in the other, whatever
	 * further words that has
	 * @param begun whether the last of them is only begun there
	 */
	NameSimilarity(double score, double part, boolean begun, Supplier<List<String>> reasons,
			Supplier<Set<SimilarityCaveat>> doubts) {
		this.score = score;
		this.part = part;
		this.begun = begun;
		this.reasons = reasons;
		this.doubts = doubts;
	}

	/** That of an acronym and what it may be short for. */
	static NameSimilarity ofAcronym(String one, String other) {
		return new NameSimilarity(0, 0, false, () -> List.of("initials: «%s» and «%s»".formatted(one, other)),
				SimilarityCaveat::none);
	}

	/**
	 * From 0, nothing in common, to 1, the same; from {@link #SAME} on, two names are
	 * spellings of one.
	 */
	public double score() {
		return this.score;
	}

	/**
	 * What makes them alike or sets them apart, in a few words each. They are worded when
	 * they are asked for, which of most comparisons nobody does.
	 */
	public List<String> reasons() {
		return this.reasons.get();
	}

	/**
	 * Why things of a kind that bear these names may be two nevertheless; empty where
	 * nothing leaves it open.
	 */
	public Set<SimilarityCaveat> doubts(EntityKind kind) {
		return this.doubts.get()
			.stream()
			.filter((similarityCaveat) -> similarityCaveat.concerns(kind))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(SimilarityCaveat.class)));
	}

	/** Whether the names are taken for spellings of one. */
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

	/** Whether the last word of the first name is only the start of one in the other. */
	boolean begun() {
		return this.begun;
	}

}
