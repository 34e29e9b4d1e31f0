package org.multaqa.intake.graph;

import java.util.Comparator;
import java.util.Locale;

import org.multaqa.model.EntityId;

/**
 * An entity whose name is similar to a name that is searched for.
 *
 * @param id the entity
 * @param name its most similar name
 * @param score the similarity, from 0 to 1
 */
public record SimilarName(EntityId id, String name, double score) {

	/**
	 * From this score on, one name is probably another spelling or a part of the other.
	 */
	private static final double NEAR = 0.75;

	public static final Comparator<SimilarName> BEST_FIRST = Comparator.comparingDouble((SimilarName one) -> -one.score)
		.thenComparing(SimilarName::name)
		.thenComparing(SimilarName::id);

	/**
	 * Whether both names may well mean the same entity, so that a person should check it
	 * first.
	 */
	public boolean isNear() {
		return this.score >= NEAR;
	}

	/** One line for people. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%s «%s» (%.2f)", this.id, this.name, this.score);
	}

}
