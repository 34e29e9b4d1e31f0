package org.multaqa.intake.apply;

import java.util.List;
import java.util.Objects;

import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.JudgementNotAllowed;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.model.FactKind;

/**
 * Lets records take effect for somebody who may not judge which entities are the same:
 * those that state no such judgement, and stated none before.
 *
 * @param changeApplier where they take effect
 * @param loadRepository knows what records stated before
 */
public record WithoutJudgements(ChangeApplier changeApplier, LoadRepository loadRepository) implements ChangeApplier {

	@Override
	public List<RecordChange> take(List<RecordEdit> edits) {
		boolean stated = edits.stream()
			.map(RecordEdit::version)
			.filter(Objects::nonNull)
			.flatMap((version) -> version.assertions().stream())
			.anyMatch((assertion) -> assertion.fact().kind() == FactKind.SAMENESS);
		if (stated || !this.loadRepository.judging(edits.stream().map(RecordEdit::record).toList()).isEmpty()) {
			throw new JudgementNotAllowed();
		}
		return this.changeApplier.take(edits);
	}

}
