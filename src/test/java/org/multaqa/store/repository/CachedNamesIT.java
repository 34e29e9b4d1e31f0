package org.multaqa.store.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameKey;
import org.multaqa.store.EmbeddedLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept in memory of the names of a graph changes no answer. */
class CachedNamesIT {

	private static final Path SEED = Path.of("graph-seed");

	private static final int MOST = 600;

	@Test
	void withNamesInMemoryTheSameIsFoundInTheSameOrder(@TempDir Path directory) throws IOException {
		try (EmbeddedLoader loader = new EmbeddedLoader(directory)) {
			LoadRepository graph = loader.repository();
			load(graph, seed());
			List<String> names = names(graph);
			LoadRepository cached = graph.cached();
			assertThat(cached.candidates(names)).as("asked").isEqualTo(graph.candidates(names)).hasSizeGreaterThan(400);
			assertThat(graph.cached().candidates(names)).as("kept").isEqualTo(graph.candidates(names));
			List<String> keys = names.stream().map(NameKey::of).toList();
			assertThat(cached.bearersOf(keys)).isEqualTo(graph.bearersOf(keys)).hasSizeGreaterThan(150);
		}
	}

	@Test
	void whatIsLoadedIsFoundAtOnce(@TempDir Path directory) {
		try (EmbeddedLoader loader = new EmbeddedLoader(directory)) {
			LoadRepository graph = loader.repository();
			assertThat(graph.cached().candidates(List.of("Zineb Hayyar"))).isEmpty();
			load(graph, List.of(record("one", "Zineb Hayar")));
			assertThat(found(graph, "Zineb Hayyar")).containsExactly("Zineb Hayar");
			load(graph, List.of(record("two", "Zaineb Hayyar")));
			assertThat(found(graph, "Zineb Hayyar")).containsExactlyInAnyOrder("Zineb Hayar", "Zaineb Hayyar");
		}
	}

	private static List<String> found(LoadRepository graph, String name) {
		return graph.cached()
			.candidates(List.of(name))
			.getOrDefault(name, List.of())
			.stream()
			.map(NameCandidate::name)
			.toList();
	}

	private static Document record(String id, String name) {
		return Document.text(id + ".yaml", """
				record: %s
				source: { describedAs: A list, kind: page }
				cite: text
				entities:
				  - { id: official/%s, names: { fr: %s } }
				""".formatted(id, id, name));
	}

	private static void load(LoadRepository graph, List<Document> documents) {
		assertThat(new LoadService(graph, "test").load(documents, false).outcomes()).extracting(RecordOutcome::status)
			.containsOnly(RecordOutcome.OutcomeStatus.LOADED);
	}

	private static List<Document> seed() throws IOException {
		try (Stream<Path> files = Files.walk(SEED)) {
			List<Document> documents = new ArrayList<>();
			for (Path file : files
				.filter((one) -> one.toString().endsWith(".yaml") && !one.toString().contains("examples"))
				.sorted()
				.toList()) {
				documents.add(Document.of(SEED, file));
			}
			return documents;
		}
	}

	/**
	 * All names of the graph as they are and misspelled, and runs of words of articles.
	 */
	private static List<String> names(LoadRepository graph) throws IOException {
		Collection<EntityId> ids = Arrays.stream(EntityKind.values())
			.flatMap((kind) -> graph.someOf(kind).stream())
			.toList();
		List<String> known = graph.namesOf(ids)
			.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.toList();
		Random random = new Random(3);
		List<String> all = new ArrayList<>(known);
		known.forEach((name) -> all.add(misspelled(misspelled(name, random), random)));
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/drafts"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".txt")).sorted().toList()) {
				String[] words = Files.readString(file).strip().split("\\s+");
				for (int i = 0; i + 4 < words.length; i += 4) {
					all.add(String.join(" ", Arrays.copyOfRange(words, i, i + 2 + i % 3)));
				}
			}
		}
		Collections.shuffle(all, random);
		return all.subList(0, MOST);
	}

	private static String misspelled(String name, Random random) {
		int at = random.nextInt(name.length());
		return switch (random.nextInt(3)) {
			case 0 -> name.substring(0, at) + name.substring(at + 1);
			case 1 -> name.substring(0, at) + "ب" + name.substring(at);
			default -> name.substring(0, at) + "e" + name.substring(at + 1);
		};
	}

}
