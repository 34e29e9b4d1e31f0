package org.multaqa.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * What the graph knows of the entities and names in the records of one load, asked once.
 */
final class GraphKnowledge {

	private final Ledger ledger;

	private final Set<EntityId> known;

	private final Map<String, Set<EntityId>> bearers;

	private final Map<EntityKind, List<EntityId>> some = new EnumMap<>(EntityKind.class);

	private final Set<EntityId> introduced;

	private @Nullable Set<Set<EntityId>> different;

	private GraphKnowledge(Ledger ledger, Set<EntityId> known, Map<String, Set<EntityId>> bearers,
			Set<EntityId> introduced) {
		this.ledger = ledger;
		this.known = known;
		this.bearers = bearers;
		this.introduced = introduced;
	}

	static GraphKnowledge ask(Ledger ledger, List<Draft> drafts) {
		Set<EntityId> ids = new HashSet<>();
		Set<String> keys = new HashSet<>();
		Set<EntityId> introduced = new HashSet<>();
		for (Draft draft : drafts) {
			draft.introductions().forEach((introduction) -> {
				ids.add(introduction.id());
				introduced.add(introduction.id());
				keys.addAll(introduction.names().keySet());
			});
			draft.facts().stream().flatMap((fact) -> fact.ties().stream()).map(Tie::reference).forEach((reference) -> {
				reference.id().ifPresent(ids::add);
				if (!reference.isLikeAnId()) {
					keys.add(reference.key());
				}
			});
		}
		return new GraphKnowledge(ledger, ids.isEmpty() ? Set.of() : ledger.known(ids),
				keys.isEmpty() ? Map.of() : ledger.bearersOf(keys), introduced);
	}

	/**
	 * Whether somebody judges that two are different; asked for only where it matters,
	 * and then for all at once.
	 * @param introduced one that a record of the load introduces
	 */
	boolean different(EntityId introduced, EntityId other) {
		if (this.different == null) {
			this.different = this.ledger.different(this.introduced);
		}
		return this.different.contains(Set.of(introduced, other));
	}

	boolean knows(EntityId id) {
		return this.known.contains(id);
	}

	Set<EntityId> bearers(String key) {
		return this.bearers.getOrDefault(key, Set.of());
	}

	/** Some known ids of a kind, asked for only where something is to be suggested. */
	List<EntityId> some(EntityKind kind) {
		return this.some.computeIfAbsent(kind, this.ledger::someOf);
	}

}
