package org.multaqa.draft.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.DraftRequest;
import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.draft.evaluation.Annotation.AnnotatedRelation;
import org.multaqa.draft.text.TextReader;
import org.multaqa.draft.text.UnreadableText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of annotated texts: {@code facts/NAME.json} with {@code texts/NAME.txt},
 * or both in one folder.
 */
final class AnnotationReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private AnnotationReader() {
	}

	/**
	 * All annotated texts of a folder, by name.
	 * @throws UnusableAnnotations with a sentence for people, if there are none or one is
	 * invalid
	 */
	static List<Annotation> read(Path folder) {
		Path facts = Files.isDirectory(folder.resolve("facts")) ? folder.resolve("facts") : folder;
		Path texts = Files.isDirectory(folder.resolve("texts")) ? folder.resolve("texts") : folder;
		if (!Files.isDirectory(facts)) {
			throw new UnusableAnnotations(
					"%s is not a folder. Expected a folder with NAME.json and NAME.txt, or with these in facts and texts."
						.formatted(folder));
		}
		List<Annotation> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(facts)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".json")).sorted().toList()) {
				String name = file.getFileName().toString().replaceFirst("\\.json$", "");
				Path text = texts.resolve(name + ".txt");
				if (Files.exists(text)) {
					all.add(annotation(name, file, text));
				}
			}
		}
		catch (IOException ex) {
			throw new UnusableAnnotations("%s cannot be read: %s.".formatted(folder, ex.getMessage()));
		}
		if (all.isEmpty()) {
			throw new UnusableAnnotations(
					"%s has no annotated text. Expected NAME.json with NAME.txt, or these in facts and texts."
						.formatted(folder));
		}
		return all;
	}

	private static Annotation annotation(String name, Path file, Path text) throws IOException {
		try {
			JsonNode facts = JSON.readTree(Files.readAllBytes(file));
			String language = facts.path("source").path("lang").asString("");
			DraftRequest request = new DraftRequest(TextReader.read(Files.readAllBytes(text)),
					language.isEmpty() ? null : language, day(facts.path("source").path("date").asString("")), name);
			List<AnnotatedActor> actors = new ArrayList<>();
			facts.path("actors").forEach((actor) -> actors.add(actor(actor)));
			List<AnnotatedRelation> relations = new ArrayList<>();
			facts.path("relations")
				.forEach((relation) -> relations.add(new AnnotatedRelation(relation.path("from").asString(""),
						relation.path("type").asString(""), relation.path("to").asString(""))));
			return new Annotation(name, request, actors, relations);
		}
		catch (JacksonException | UnreadableText ex) {
			throw new UnusableAnnotations("%s is not an annotated text: %s".formatted(file, ex.getMessage()));
		}
	}

	private static AnnotatedActor actor(JsonNode actor) {
		List<String> spellings = new ArrayList<>(
				List.of(actor.path("as_written").asString(actor.path("name").asString(""))));
		actor.path("also_written").forEach((one) -> spellings.add(one.asString("")));
		return new AnnotatedActor(actor.path("id").asString(""), actor.path("type").asString(""),
				actor.path("name").asString(""), actor.path("role").asString(""), spellings);
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
