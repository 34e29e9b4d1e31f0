package org.multaqa.intake.graph;

import java.util.Comparator;
import java.util.Locale;

import org.multaqa.model.EntityId;

/**
 * Something known whose name fits a name, as a search for that name finds it.
 *
 * @param id what is known
 * @param name its name that fits
 * @param score how well it fits, from 0 to 1
 */
public record SimilarName(EntityId id, String name, double score) {

	/** From this score on, a name is another spelling of the other or a part of it. */
	private static final double NEAR = 0.75;

	public static final Comparator<SimilarName> BEST_FIRST = Comparator.comparingDouble((SimilarName one) -> -one.score)
		.thenComparing(SimilarName::name)
		.thenComparing(SimilarName::id);

	/** Whether both may well be one, so that a person looks at it first. */
	public boolean isNear() {
		return this.score >= NEAR;
	}

	/** One line for people. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%s «%s» (%.2f)", this.id, this.name, this.score);
	}

}
