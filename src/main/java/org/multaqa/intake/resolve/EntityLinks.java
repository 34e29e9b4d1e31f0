package org.multaqa.intake.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;

/**
 * The entities that entries without an id are linked to.
 *
 * @param meant the match of each derived id; an id without a match is new
 */
public record EntityLinks(Map<EntityId, MatchResult> meant) {

	static final EntityLinks NOTHING = new EntityLinks(Map.of());

	/**
	 * The largest number of rounds. In each round, entries are matched with the names of
	 * entries that were linked in the round before.
	 */
	private static final int MOST_ROUNDS = 6;

	public EntityLinks {
		meant = Map.copyOf(meant);
	}

	/** Links the entries of a load, all records together. */
	public static EntityLinks of(GraphLookups graph, List<UnresolvedRecord> unresolvedRecords,
			List<UnresolvedRecord> refused) {
		Map<EntityId, UnidentifiedEntity> unidentified = new TreeMap<>();
		for (UnresolvedRecord unresolvedRecord : unresolvedRecords) {
			unresolvedRecord.entityDeclarations()
				.stream()
				.filter((entityDeclaration) -> DerivedId.is(entityDeclaration.id()))
				.forEach((entityDeclaration) -> unidentified
					.computeIfAbsent(entityDeclaration.id(), (absent) -> new UnidentifiedEntity(entityDeclaration.id()))
					.add(entityDeclaration, unresolvedRecord));
		}
		EntityLinks entityLinks = NOTHING;
		for (int i = 0; i < MOST_ROUNDS && !unidentified.isEmpty(); i++) {
			ResolutionContext resolutionContext = new ResolutionContext(graph, unresolvedRecords, refused, entityLinks);
			Map<EntityId, MatchResult> now = new TreeMap<>();
			unidentified.forEach((id, unidentifiedEntity) -> {
				MatchResult matchResult = unidentifiedEntity.meant(resolutionContext);
				if (!matchResult.ids().isEmpty()) {
					now.put(id, matchResult);
				}
			});
			EntityLinks next = new EntityLinks(now);
			if (next.equals(entityLinks)) {
				break;
			}
			entityLinks = next;
		}
		return entityLinks;
	}

	/** The entity that an id is linked to, or the id itself. */
	public EntityId of(EntityId id) {
		EntityId here = id;
		for (int i = 0; i < MOST_ROUNDS; i++) {
			MatchResult next = this.meant.get(here);
			if (next == null || !next.certain()) {
				return here;
			}
			here = next.ids().get(0);
		}
		return here;
	}

	/** The candidates of an id whose match is not certain. */
	public Optional<MatchResult> doubt(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter((found) -> !found.certain());
	}

	/** The match of an id whose match is certain. */
	public Optional<MatchResult> found(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter(MatchResult::certain);
	}

}
