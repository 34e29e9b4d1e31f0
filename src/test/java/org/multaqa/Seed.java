package org.multaqa;

import java.nio.file.Path;
import java.util.List;

import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentFiles;

/**
 * The records in {@code graph-seed}, for tests that want real data.
 */
public final class Seed {

	private Seed() {
	}

	public static List<Document> documents() {
		return new DocumentFiles(16 << 20).read(List.of(Path.of("graph-seed")))
			.documents()
			.stream()
			.filter((document) -> !document.name().contains("examples/"))
			.toList();
	}

	/** Loads it, and fails where a record is refused. */
	public static RunningMultaqa into(RunningMultaqa multaqa) {
		Report report = new LoadingDesk(multaqa.get(Ledger.class), "test").load(documents(), false);
		if (report.refusedAnything() || report.outcomes().isEmpty()) {
			throw new IllegalStateException("The seed is refused: " + report);
		}
		return multaqa;
	}

}
