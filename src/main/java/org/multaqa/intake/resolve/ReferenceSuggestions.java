package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SpellingSuggestions;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Finds the nearest known ids and names. To look for thousands takes long, so a load with
 * very many unknown references gets no suggestions for its last ones.
 */
public final class ReferenceSuggestions {

	private static final int MOST = 200;

	/** So many are told of each. */
	private static final int NEAREST = 3;

	private int made;

	@Nullable String forId(String id, Collection<EntityKind> kinds, ResolutionContext resolutionContext) {
		return (this.made++ < MOST) ? SpellingSuggestions.nearest(id, resolutionContext.ids(kinds)).orElse(null) : null;
	}

	/** What a search for the name finds, with scores, the best first. */
	@Nullable String forName(String name, Collection<EntityKind> kinds, ResolutionContext resolutionContext) {
		String nearest = resolutionContext.candidates()
			.resembling(List.of(name), kinds, NEAREST)
			.stream()
			.map(SimilarName::toString)
			.collect(Collectors.joining(" or "));
		return nearest.isEmpty() ? null : nearest;
	}

	/**
	 * What is known under names like those of something new, other than itself and what
	 * is judged to be another; nothing where very much is new.
	 */
	public static List<SimilarName> beside(EntityDeclaration entityDeclaration, ResolutionContext resolutionContext) {
		EntityId id = entityDeclaration.id();
		return resolutionContext.introducesFew() ? resolutionContext.candidates()
			.resembling(entityDeclaration.names().values(), List.of(id.kind()), NEAREST + 1)
			.stream()
			.filter((other) -> !resolutionContext.sameOrDifferent(id, other.id())
					&& resolutionContext.contrast(id, other.id()).isEmpty())
			.limit(NEAREST)
			.toList() : List.of();
	}

}
