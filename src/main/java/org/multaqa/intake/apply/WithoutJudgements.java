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
 * Applies records for a loader who may not judge which entities are the same. An edit is
 * refused if its record states such a judgement, or stated one before.
 *
 * @param changeApplier applies the allowed edits
 * @param loadRepository finds the records that state judgements in the graph
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
