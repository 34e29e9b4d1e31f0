package org.multaqa.intake.apply;

import java.util.List;
import java.util.function.BiConsumer;

import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.graph.UnacceptableEdit;

/**
 * Applies edits together. If one of them is unacceptable, it bisects the edits to find
 * it, and applies the others.
 *
 * @param changeApplier applies a list of edits in one transaction, or none of them
 */
public record BisectingApplier(ChangeApplier changeApplier) {

	/**
	 * @param edits at most one for each record
	 * @param done receives the change of each applied record
	 * @param held receives each record that cannot be applied, and the reason
	 */
	public void take(List<RecordEdit> edits, BiConsumer<String, RecordChange> done,
			BiConsumer<String, UnacceptableEdit> held) {
		if (edits.isEmpty()) {
			return;
		}
		List<RecordChange> taken;
		try {
			taken = this.changeApplier.take(edits);
		}
		catch (UnacceptableEdit unacceptable) {
			if (edits.size() == 1) {
				held.accept(edits.get(0).record(), unacceptable);
				return;
			}
			int half = edits.size() / 2;
			take(edits.subList(0, half), done, held);
			take(edits.subList(half, edits.size()), done, held);
			return;
		}
		for (int i = 0; i < taken.size(); i++) {
			done.accept(edits.get(i).record(), taken.get(i));
		}
	}

}
