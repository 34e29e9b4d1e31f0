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
 * Suggests the most similar known ids and names. Since a search takes long, the last of
 * very many unknown references get no suggestions.
 */
public final class ReferenceSuggestions {

	private static final int MOST = 200;

	/** The number of suggestions for a reference. */
	private static final int NEAREST = 3;

	private int made;

	@Nullable String forId(String id, Collection<EntityKind> kinds, ResolutionContext resolutionContext) {
		return (this.made++ < MOST) ? SpellingSuggestions.nearest(id, resolutionContext.ids(kinds)).orElse(null) : null;
	}

	/**
	 * The entities that a search for the name finds, with scores, the best match first.
	 */
	@Nullable String forName(String name, Collection<EntityKind> kinds, ResolutionContext resolutionContext) {
		String nearest = resolutionContext.candidates()
			.resembling(List.of(name), kinds, NEAREST)
			.stream()
			.map(SimilarName::toString)
			.collect(Collectors.joining(" or "));
		return nearest.isEmpty() ? null : nearest;
	}

	/**
	 * The known entities with names similar to those of a new entity, except for itself
	 * and entities judged different. Empty if the load declares very many entities.
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
