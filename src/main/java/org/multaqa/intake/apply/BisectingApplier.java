package org.multaqa.intake.apply;

import java.util.List;
import java.util.function.BiConsumer;

import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.graph.UnacceptableEdit;

/**
 * Has edits take effect together, but for those that would make something part of itself,
 * which it looks for by halves.
 *
 * @param changeApplier where they take effect, together or not at all
 */
public record BisectingApplier(ChangeApplier changeApplier) {

	/**
	 * @param edits each of another record
	 * @param done hears of each record that takes effect
	 * @param held hears of each record that cannot
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
