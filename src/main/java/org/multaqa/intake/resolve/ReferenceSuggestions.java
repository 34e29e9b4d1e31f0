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

	/**
	 * The known id that is spelt most like an unknown one, or the entities that a search
	 * for the words of the unknown id finds.
	 */
	@Nullable String forId(String id, Collection<EntityKind> kinds, ResolutionContext resolutionContext) {
		if (this.made++ >= MOST) {
			return null;
		}
		String words = id.substring(id.indexOf('/') + 1).replaceAll("[-._]+", " ").strip();
		return SpellingSuggestions.nearest(id, resolutionContext.ids(kinds))
			.orElseGet(() -> forName(words, kinds, resolutionContext));
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
		return nearest.isEmpty() ? codes(name, kinds, resolutionContext) : nearest;
	}

	/** The ids that have the text after the kind, such as the code of a region. */
	private static @Nullable String codes(String code, Collection<EntityKind> kinds,
			ResolutionContext resolutionContext) {
		String ids = resolutionContext.ids(kinds)
			.stream()
			.filter((id) -> id.substring(id.indexOf('/') + 1).equalsIgnoreCase(code))
			.limit(NEAREST)
			.collect(Collectors.joining(" or "));
		return ids.isEmpty() ? null : ids;
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
