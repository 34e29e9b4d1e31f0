package org.multaqa;

import java.nio.file.Path;
import java.util.List;

import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;

/**
 * The records in {@code graph-seed}, for tests that want real data.
 */
public final class SeedRecords {

	private SeedRecords() {
	}

	public static List<Document> documents() {
		return new DocumentFileReader(16 << 20).read(List.of(Path.of("graph-seed")))
			.documents()
			.stream()
			.filter((document) -> !document.name().contains("examples/"))
			.toList();
	}

	/** Loads it, and fails where a record is refused. */
	public static RunningApplication into(RunningApplication multaqa) {
		LoadReport report = new LoadService(multaqa.get(LoadRepository.class), "test").load(documents(), false);
		if (report.refusedAnything() || report.outcomes().isEmpty()) {
			throw new IllegalStateException("The seed is refused: " + report);
		}
		return multaqa;
	}

}
