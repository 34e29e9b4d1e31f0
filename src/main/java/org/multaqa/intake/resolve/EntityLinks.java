package org.multaqa.intake.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;

/**
 * Which entities are meant by the entries of records that have no id.
 *
 * @param meant what each of the ids made of names is taken for, or may be; what is not
 * here is new
 */
public record EntityLinks(Map<EntityId, MatchResult> meant) {

	static final EntityLinks NOTHING = new EntityLinks(Map.of());

	/** Judging by each other's names, entries are recognized after so many rounds. */
	private static final int MOST_ROUNDS = 6;

	public EntityLinks {
		meant = Map.copyOf(meant);
	}

	/** What the records of a load mean, judged together. */
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

	/** What an id stands for: itself, unless it is one made of a name and recognized. */
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

	/** Whom it may mean, where that is not certain. */
	public Optional<MatchResult> doubt(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter((found) -> !found.certain());
	}

	/** Why it is taken for another, where it is. */
	public Optional<MatchResult> found(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter(MatchResult::certain);
	}

}
