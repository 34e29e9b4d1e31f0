package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.intake.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import of small files, from their text to its result. */
public final class TemporaryImport {

	public static final String MAPPING = """
			mapping: t
			source: { title: Test }
			tables:
			  people:
			    record:
			      record: t-<id>
			      entities:
			        - { id: official/<name | slug>, names: { en: <name> }, born: <born> }
			""";

	static final String HEADER = "id,name,born\n";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	public TemporaryImport(Path folder) {
		this.folder = folder;
	}

	public ImportStatistics run(String mapping, String... files) throws IOException {
		for (int i = 0; i < files.length; i += 2) {
			Files.writeString(this.folder.resolve(files[i]), files[i + 1]);
		}
		return run(mapping);
	}

	ImportStatistics run(String mapping, byte[] file) throws IOException {
		Files.write(this.folder.resolve("people.csv"), file);
		return run(mapping);
	}

	private ImportStatistics run(String mapping) throws IOException {
		try (var inside = Files.list(this.folder)) {
			List<Path> files = inside.filter((file) -> !file.toString().contains("reject")).sorted().toList();
			return FileImporter.of(Document.text("m.yaml", mapping), files).write(this.out, rejects());
		}
	}

	Path rejects() {
		return this.folder.resolve("rejects.csv");
	}

	String rejected() throws IOException {
		return Files.readString(rejects());
	}

	/** The records, without what all of them have. */
	List<JsonNode> records() {
		return this.out.toString(StandardCharsets.UTF_8).lines().map((line) -> JSON.readTree(line)).toList();
	}

	/** What stands somewhere in each record. */
	public List<String> all(String pointer) {
		return records().stream().map((record) -> record.at(pointer).asString("")).toList();
	}

	/** Why a mapping, or a file, is refused. */
	public static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
		return (thrown instanceof InvalidImport invalidImport)
				? invalidImport.problems().stream().map((problem) -> problem.message()).toList()
				: List.of(String.valueOf(thrown));
	}

	/** A name with whatever makes tables difficult. */
	static String odd(Random random) {
		String[] parts = { "\"", ",", "\n", "\r\n", ";", "'", "é", "عو", "a", "B", " ", "𐐷", "\t", "\"\"" };
		StringBuilder odd = new StringBuilder("x");
		for (int i = random.nextInt(12); i > 0; i--) {
			odd.append(parts[random.nextInt(parts.length)]);
		}
		return odd.toString();
	}

}
