package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.List;

import org.multaqa.model.EntityId;

/**
 * Whom a name may mean.
 *
 * @param ids the entities, sorted
 * @param certain whether it means no other, if it is one
 * @param reason why, in a few words; empty where they bear the name just so
 */
public record MatchResult(List<EntityId> ids, boolean certain, String reason) {

	static final MatchResult NOBODY = new MatchResult(List.of(), false, "");

	static MatchResult of(Collection<EntityId> ids, boolean certain, String reason) {
		return new MatchResult(ids.stream().distinct().sorted().toList(), certain, reason);
	}

}
