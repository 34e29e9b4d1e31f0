package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What no record may hold is rejected where it is imported, whatever the file is. */
class ForbiddenTextImportTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "\\udfff", "\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\uffff", "\\ufdd0" })
	void inPopoloAndFollowTheMoney(String escape) throws IOException {
		assertThat(rejected("popolo", "a.json", """
				{"persons":[{"id":"p1","name":"A%sB"},{"id":"p2","name":"Ada Marsh"}]}""".formatted(escape)))
			.containsExactly(1L, 1L);
		assertThat(rejected("followthemoney", "a.ftm.json", """
				{"id":"p1","schema":"Person","properties":{"name":["A%sB"]}}
				{"id":"p2","schema":"Person","properties":{"name":["Ada Marsh"]}}
				""".formatted(escape))).containsExactly(1L, 1L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "\u0007", "\u001B", "\u007F", "\uFFFF", "\uFDD0", "\uD83F\uDFFE" })
	void inTables(String bad) throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				"id,name,born\n1,A" + bad + "B,1970\n2,Ada,1971\n");
		assertThat(temporary.all("/record")).containsExactly("t-2");
		assertThat(importStatistics.rejected()).isEqualTo(1);
	}

	private List<Long> rejected(String standard, String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.write(file, content.getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImportStatistics importStatistics = FileImporter.of(standard, List.of(file)).write(out, null);
		return List.of(importStatistics.rejected(), importStatistics.records());
	}

}
