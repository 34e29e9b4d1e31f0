package org.multaqa.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.intake.RecordGraph;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;

/** Graphs in memory that hold the seed, or a part of it. */
public final class SeedGraph {

	private static final RecordGraph BASE = of(base());

	private static final RecordGraph WHOLE = of(documents(""));

	private SeedGraph() {
	}

	/** Territories, governments and topics, and no news. */
	public static RecordGraph withoutNews() {
		return BASE;
	}

	/** The whole seed. */
	public static LoadRepository whole() {
		return WHOLE.repository();
	}

	/** The records of the seed that tell of no meeting. */
	public static List<Document> base() {
		List<Document> documents = new ArrayList<>(documents("territory"));
		documents.addAll(documents("governments"));
		documents.addAll(documents("actors"));
		return documents;
	}

	private static RecordGraph of(List<Document> documents) {
		RecordGraph graph = RecordGraph.empty();
		graph.load(documents);
		return graph;
	}

	private static List<Document> documents(String folder) {
		Path seed = Path.of("graph-seed");
		try (Stream<Path> files = Files.walk(seed.resolve(folder))) {
			List<Document> documents = new ArrayList<>();
			for (Path file : files
				.filter((one) -> one.toString().endsWith(".yaml") && !one.toString().contains("examples"))
				.sorted()
				.toList()) {
				documents.add(Document.of(seed, file));
			}
			return documents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
