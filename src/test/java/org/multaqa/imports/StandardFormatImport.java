package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.multaqa.imports.report.ImportStatistics;
import tools.jackson.databind.json.JsonMapper;

/** Imports of files in a standard format, and the records of the last one. */
final class StandardFormatImport {

	static final Path FIXTURES = Path.of("src/test/resources/imports");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final Path folder;

	StandardFormatImport(Path folder) {
		this.folder = folder;
	}

	ImportStatistics run(String standard, Path file) throws IOException {
		this.out.reset();
		return FileImporter.of(standard, List.of(file)).write(this.out, this.folder.resolve("rejects.jsonl"));
	}

	/** The records, one on each line. */
	String records() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	List<String> facts() {
		return records().lines()
			.map((line) -> JsonMapper.shared().readTree(line))
			.flatMap((record) -> record.path("facts").valueStream())
			.map((fact) -> {
				StringBuilder text = new StringBuilder(fact.has("mandate")
						? "mandate " + fact.get("mandate").asString() + " post " + fact.get("post").asString()
						: "affiliation " + fact.get("affiliation").asString() + " to " + fact.get("to").asString() + " "
								+ fact.get("relation").asString());
				for (String key : List.of("from", "until")) {
					text.append(fact.has(key) ? " " + key + " " + fact.get(key).asString() : "");
				}
				return text.toString();
			})
			.toList();
	}

}
