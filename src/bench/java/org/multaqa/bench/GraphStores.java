package org.multaqa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.multaqa.bench.country.GeneratedCountry;
import org.multaqa.store.BulkGraphWriter;
import org.springframework.util.FileSystemUtils;

/**
 * Stores with the graphs to ask, made where they are missing and kept for the next run.
 *
 * @param directory where they are
 */
record GraphStores(Path directory) {

	private static final long SEED = 7;

	/** The data directory with so many meetings, such as 100k. */
	Path of(String size) throws IOException {
		Path store = this.directory.resolve("%s-%s".formatted(size, BulkGraphWriter.shape()));
		if (Files.exists(store.resolve("written"))) {
			return store;
		}
		// what an interrupted run left is no graph to add to
		FileSystemUtils.deleteRecursively(store);
		Instant start = Instant.now();
		System.out.printf("Writing a graph with %s meetings into %s …%n", size, store);
		BulkGraphWriter.write(new GeneratedCountry(meetings(size), SEED), store);
		Files.createFile(store.resolve("written"));
		System.out.printf("Written in %s.%n", Duration.between(start, Instant.now()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
		return store;
	}

	static int meetings(String size) {
		return Integer.parseInt(size.replace("k", "000").replace("m", "000000"));
	}

}
