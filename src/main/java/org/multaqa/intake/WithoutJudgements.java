package org.multaqa.intake;

import java.util.List;
import java.util.Objects;

import org.multaqa.model.FactKind;

/**
 * Lets records take effect for somebody who may not judge which entities are the same:
 * those that state no such judgement, and stated none before.
 *
 * @param effects where they take effect
 * @param ledger knows what records stated before
 */
record WithoutJudgements(Effects effects, Ledger ledger) implements Effects {

	@Override
	public List<Effect> take(List<Edit> edits) {
		boolean stated = edits.stream()
			.map(Edit::version)
			.filter(Objects::nonNull)
			.flatMap((version) -> version.assertions().stream())
			.anyMatch((assertion) -> assertion.fact().kind() == FactKind.SAMENESS);
		if (stated || !this.ledger.judging(edits.stream().map(Edit::record).toList()).isEmpty()) {
			throw new JudgementNotAllowed();
		}
		return this.effects.take(edits);
	}

}
