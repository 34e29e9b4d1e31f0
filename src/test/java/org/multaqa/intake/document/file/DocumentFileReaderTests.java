package org.multaqa.intake.document.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.file.DocumentFileReader.FoundDocuments;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentFileReaderTests {

	private final DocumentFileReader files = new DocumentFileReader(1 << 20);

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void aFolderOfManyThings() throws IOException {
		for (String name : List.of("b.yaml", "a/z.yml", "a/B.JSON", "c.jsonl", "d.ndjson", "README.md",
				"record.schema.json", ".hidden/x.yaml", ".x.yaml")) {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "record: " + name);
		}
	}

	@Test
	void aFolderIsReadInOrderAndWhatIsPassedOverIsTold() {
		FoundDocuments found = this.files.readFolder(this.folder);
		assertThat(found.documents()).extracting(Document::name)
			.containsExactly("a/B.JSON", "a/z.yml", "b.yaml", "c.jsonl", "d.ndjson");
		assertThat(found.documents().get(2).content()).asString().isEqualTo("record: b.yaml");
		assertThat(found.passedOver()).containsExactlyInAnyOrder(".hidden/", ".x.yaml", "README.md",
				"record.schema.json");
		assertThat(found.problems()).isEmpty();
	}

	@Test
	void namesStartAsTheyWereTyped() {
		FoundDocuments found = this.files.read(List.of(this.folder.resolve("a"), this.folder.resolve("README.md")));
		assertThat(found.documents()).extracting(Document::name)
			.containsExactly(this.folder + "/a/B.JSON", this.folder + "/a/z.yml", this.folder + "/README.md");
	}

	@Test
	void aLargeFileIsRefusedBeforeItIsRead() throws IOException {
		Path large = this.folder.resolve("large.yaml");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(100L << 20);
		}
		assertThat(messages(this.files.read(List.of(large))))
			.containsExactly(large + ": found a file of 100 MB, expected at most 1 MB");
	}

	@Test
	void whatCannotBeReadIsAProblemAndTheOthersAreRead() throws IOException {
		Path missing = this.folder.resolve("missing.yaml");
		Path empty = Files.createDirectory(this.folder.resolve("empty"));
		FoundDocuments found = this.files
			.read(List.of(missing, empty, this.folder.resolve("b.yaml"), Path.of("/dev/zero")));
		assertThat(messages(found))
			.containsExactly(missing + ": found no such file, expected a readable file or folder of records", empty
					+ ": found a folder without record files, expected files that end in .yaml, .yml, .json, .jsonl or .ndjson",
					"/dev/zero: found neither a file nor a folder, expected a file or folder of records");
		assertThat(found.documents()).hasSize(1);
	}

	@Test
	void aFolderWithinItselfIsAProblemNotALoop() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("a/loop"), this.folder);
		FoundDocuments found = this.files.readFolder(this.folder);
		assertThat(found.documents()).hasSize(5);
		assertThat(messages(found)).singleElement().asString().startsWith("a/loop: found a file that cannot be read");
	}

	private static List<String> messages(FoundDocuments found) {
		return found.problems().stream().map(Problem::message).toList();
	}

}
