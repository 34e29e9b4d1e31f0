package org.multaqa.draft.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.Draft;
import org.multaqa.draft.Draft.InvolvementEntry;
import org.multaqa.draft.Draft.MandateEntry;
import org.multaqa.model.EntityKind;

/**
 * Writes the facts beyond the meeting: mandates, involvements and affiliations.
 */
final class FactSection {

	private final Draft draft;

	private final DraftLines lines;

	FactSection(Draft draft, DraftLines lines) {
		this.draft = draft;
		this.lines = lines;
	}

	void write() {
		List<String> lines = new ArrayList<>();
		for (MandateEntry mandate : this.draft.mandates()) {
			lines.add("# likely; " + mandate.basis());
			lines.add("- { mandate: %s, post: %s%s, %s }".formatted(mandate.official(), mandate.post(),
					mandate.acting() ? ", acting: true" : "", this.lines.cite(mandate.span())));
		}
		this.draft.involvements().forEach((one) -> fact(one).ifPresent((line) -> {
			lines.add("# likely; " + one.basis());
			lines.add(line);
		}));
		if (lines.isEmpty()) {
			return;
		}
		this.lines.line(0, "facts:");
		lines.forEach((line) -> {
			if (line.startsWith("#")) {
				this.lines.comment(1, line.substring(2));
			}
			else {
				this.lines.line(1, line);
			}
		});
	}

	private Optional<String> fact(InvolvementEntry one) {
		String shape = switch (one.relation()) {
			case "member-of", "part-of" -> "- { affiliation: %s, to: %s, relation: %s, %s }";
			default ->
				(one.other().kind() == EntityKind.PROGRAM) ? "- { involvement: %s, program: %s, role: %s, %s }" : "";
		};
		return shape.isEmpty() ? Optional.empty()
				: Optional.of(shape.formatted(one.one(), one.other(), one.relation(), this.lines.cite(one.span())));
	}

}
