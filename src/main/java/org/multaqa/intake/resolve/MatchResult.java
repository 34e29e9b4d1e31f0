package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.List;

import org.multaqa.model.EntityId;

/**
 * The candidates for a name.
 *
 * @param ids the candidates, sorted
 * @param certain whether there is one candidate, and it is certainly meant
 * @param reason the reason in a few words; empty if the names are equal
 */
public record MatchResult(List<EntityId> ids, boolean certain, String reason) {

	static final MatchResult NOBODY = new MatchResult(List.of(), false, "");

	static MatchResult of(Collection<EntityId> ids, boolean certain, String reason) {
		return new MatchResult(ids.stream().distinct().sorted().toList(), certain, reason);
	}

}
