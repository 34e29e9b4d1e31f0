package org.multaqa.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.bench.country.GeneratedCountry;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.export.GraphDumpWriter;
import org.multaqa.store.migration.MigrationRunner;
import org.multaqa.store.repository.DatabaseLoadRepository;
import org.multaqa.store.repository.LoadingProperties;

/**
 * Tells whether the graph of a country is the same when the loader loads its records.
 */
public final class GraphEqualityCheck {

	private GraphEqualityCheck() {
	}

	/**
	 * Compares dumps.
	 * @return a sentence
	 */
	public static String compare(GeneratedCountry country, Path directory) throws IOException {
		Path bulk = directory.resolve("bulk");
		Path loaded = directory.resolve("loaded");
		BulkGraphWriter.write(country, bulk);
		List<Document> documents = new ArrayList<>();
		country.tell((batch) -> batch
			.forEach((record) -> documents.add(Document.text("r%d.json".formatted(documents.size()), record))));
		try (RetryingDatabase retryingDatabase = door(loaded)) {
			LoadReport report = new LoadService(new DatabaseLoadRepository(retryingDatabase, Clock.systemUTC(), new LoadingProperties(LoadingProperties.AmbiguityPolicy.REFUSE)), "bench").load(documents, false);
			if (report.refusedAnything()) {
				throw new IllegalStateException("Refused: " + report);
			}
			String theirs = dump(retryingDatabase);
			try (RetryingDatabase ours = door(bulk)) {
				return difference(dump(ours), theirs);
			}
		}
	}

	private static RetryingDatabase door(Path data) {
		DatabaseProperties databaseProperties = BulkGraphWriter.settings(data);
		return MigrationRunner.migrated(new RetryingDatabase(new EmbeddedBackend(databaseProperties), databaseProperties, new RetryPolicy(Duration.ZERO)));
	}

	private static String dump(RetryingDatabase retryingDatabase) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new GraphDumpWriter(retryingDatabase).writeTo(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String difference(String bulk, String loaded) {
		List<String> some = bulk.lines().toList();
		List<String> others = loaded.lines().toList();
		for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
			if (!some.get(i).equals(others.get(i))) {
				throw new IllegalStateException("Line %d differs:%nbulk   %s%nloaded %s".formatted(i, some.get(i), others.get(i)));
			}
		}
		if (some.size() != others.size()) {
			throw new IllegalStateException("%d nodes in bulk, %d loaded.".formatted(some.size(), others.size()));
		}
		return "The same graph of %d nodes, written in bulk and loaded.".formatted(some.size());
	}

}
