package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Similar;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameFolding;

/**
 * Finds the nearest known id or name. To compare with thousands is slow, so a load with
 * very many unknown references gets no suggestions for its last ones.
 */
final class Suggestions {

	private static final int MOST = 200;

	private int made;

	@Nullable String forId(String id, Collection<EntityKind> kinds, Knowledge knowledge) {
		return (this.made++ < MOST) ? Similar.nearest(id, knowledge.ids(kinds)).orElse(null) : null;
	}

	@Nullable String forName(String name, Collection<EntityKind> kinds, Knowledge knowledge) {
		if (this.made++ >= MOST) {
			return null;
		}
		Map<String, EntityId> names = knowledge.names(kinds);
		Optional<String> nearest = Similar.nearest(name, names.keySet());
		if (nearest.isPresent()) {
			return "%s (%s)".formatted(nearest.get(), names.get(nearest.get()));
		}
		List<String> ids = new ArrayList<>(knowledge.ids(kinds));
		String slug = NameFolding.fold(name).replace(' ', '-').toLowerCase(Locale.ROOT);
		return kinds.stream()
			.flatMap((kind) -> Similar.nearest(kind.prefix() + "/" + slug, ids).stream())
			.findFirst()
			.orElse(null);
	}

}
