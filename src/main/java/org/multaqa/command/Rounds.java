package org.multaqa.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;

/**
 * What became of each document over several requests. What was loaded in one round is
 * unchanged in the next, and still counts as loaded; what was refused is what the next
 * says.
 */
final class Rounds {

	private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();

	Rounds(List<Document> documents) {
		documents.forEach((document) -> this.outcomes.put(Parcel.name(document), List.of()));
	}

	/** Notes why a document was not even handed in. */
	void refuse(Document document, Problem problem) {
		this.outcomes.put(Parcel.name(document), List.of(refusal(document, problem)));
	}

	void note(Report report) {
		Map<String, List<Outcome>> round = new LinkedHashMap<>();
		report.outcomes()
			.forEach((outcome) -> round.computeIfAbsent(outcome.document(), (name) -> new ArrayList<>()).add(outcome));
		round.forEach((name, later) -> this.outcomes.merge(name, later, Rounds::merge));
	}

	private static List<Outcome> merge(List<Outcome> earlier, List<Outcome> later) {
		if (earlier.size() != later.size()) {
			return later;
		}
		List<Outcome> merged = new ArrayList<>(later);
		for (int i = 0; i < earlier.size(); i++) {
			if (!refused(earlier.get(i))) {
				merged.set(i, earlier.get(i));
			}
		}
		return merged;
	}

	private static Outcome refusal(Document document, Problem problem) {
		return Outcome.refused(document.name(), null, List.of(problem), List.of());
	}

	private static boolean refused(Outcome outcome) {
		return outcome.status() == Outcome.Status.REFUSED;
	}

	/** Whether something in the document is refused. */
	boolean refused(Parcel parcel) {
		return this.outcomes.getOrDefault(parcel.name(), List.of()).stream().anyMatch(Rounds::refused);
	}

	/** What became of all of them at last. */
	void tell(Consumer<Outcome> listener) {
		this.outcomes.values().forEach((outcomes) -> outcomes.forEach(listener));
	}

}
