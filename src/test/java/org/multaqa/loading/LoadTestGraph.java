package org.multaqa.loading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;

/**
 * A graph to load records into, and what it comes to.
 */
record LoadTestGraph(LoadRepository loadRepository, GraphExporter graphExporter) {

	LoadReport load(List<String> records) {
		List<Document> documents = new ArrayList<>();
		records.forEach((record) -> documents.add(Document.text("r" + documents.size() + ".yaml", record)));
		return new LoadService(this.loadRepository, "test").load(documents, false);
	}

	void remove(List<String> ids) {
		if (!ids.isEmpty()) {
			new LoadService(this.loadRepository, "test").remove(ids, false);
		}
	}

	List<String> loaded() {
		return this.loadRepository.someRecords().stream().sorted().toList();
	}

	/** Takes back all that is loaded. */
	LoadTestGraph cleared() {
		remove(loaded());
		return this;
	}

	String dump() {
		return written(ExportFormat.DUMP);
	}

	/** The records that are loaded, each on a line. */
	String records() {
		return written(ExportFormat.RECORDS);
	}

	private String written(ExportFormat format) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			this.graphExporter.write(format, out);
			return out.toString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
