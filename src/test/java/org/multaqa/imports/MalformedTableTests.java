package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.imports.report.ImportStatistics;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a table, each row is taken or rejected with a reason, and kept as it
 * was.
 */
class MalformedTableTests {

	private static final String HEADER = TemporaryImport.HEADER;

	@TempDir
	private Path folder;

	private TemporaryImport temporary() {
		return new TemporaryImport(this.folder);
	}

	@Test
	void aRowThatIsNoneIsRejectedAsItWasAndTheOthersAreTaken() throws IOException {
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				HEADER + "1,Ada,1970\n2,Bo\n3,\"Cy,1971\n4,Dee,1972\n5,\"E\"ve,1973\n6,Fay,1974");
		assertThat(temporary.all("/record")).containsExactly("t-1", "t-4", "t-6");
		assertThat(importStatistics.reasons().keySet()).containsExactly("people.csv:3: 2 cells, where the header has 3",
				"people.csv:4: a quote that is opened and not closed",
				"people.csv:6: text after a closing quote, where the next cell should begin");
		assertThat(temporary.rejected()).isEqualTo("""
				rejected line,reason,id,name,born
				3,"2 cells, where the header has 3",2,Bo
				4,"a quote that is opened and not closed",3,"Cy,1971
				6,"text after a closing quote, where the next cell should begin",5,"E"ve,1973
				""");
	}

	@Test
	void whatNoOneSeesInAHeaderIsShown() {
		assertThat(TemporaryImport.problems(
				() -> temporary().run(TemporaryImport.MAPPING, "people.csv", "id,\u200Bname,bo\u00ADrn\n1,Ada,1970\n")))
			.first()
			.isEqualTo(
					"m.yaml:8:17 tables.people.record.entities[0].id: found the unknown column \"name\", expected a column of people.csv (id, U+200Bname, boU+00ADrn) or a value of the mapping; did you mean U+200Bname?");
	}

	@Test
	void aPeriodThatEndsBeforeItStartsIsRejectedInTheWordsOfTheFile() throws IOException {
		String mapping = TemporaryImport.MAPPING.replace("source: {", "ends: inclusive\nsource: {")
			.replace("born: <born> }", "from: <id>, until: <born> }")
			.replace("official/", "institution/")
			.replace("t-<id>", "t-<name | slug>");
		TemporaryImport temporary = temporary();

		ImportStatistics importStatistics = temporary.run(mapping, "people.csv",
				HEADER + "2015-06-01,Ada,2015-01-01\n2015-01-01,Bo,2015-01-01\n");

		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"people.csv:2: a period that starts \"2015-06-01\" and ends \"2015-01-01\", which is before");
		assertThat(temporary.all("/entities/0/until")).containsExactly("2015-01-02");
	}

	@Test
	void rejectsThatWereMendedCanBeImported() throws IOException {
		TemporaryImport temporary = temporary();
		temporary.run(TemporaryImport.MAPPING, "people.csv", HEADER + "1,Ada,1970\n2,Bo,5 May\n");
		String mended = temporary.rejected().replace("5 May", "1971");
		Files.delete(this.folder.resolve("people.csv"));
		TemporaryImport second = temporary();
		assertThat(second.run(TemporaryImport.MAPPING, "mended.csv", mended).rejected()).isZero();
		assertThat(second.all("/entities/0/born")).containsExactly("1971");
	}

	@Test
	void bytesThatAreNoTextRejectTheirRowOnly() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes((HEADER + "1,Ada,1970\n2,B").getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.writeBytes("o,1971\n3,C\0y,1972\n4,Dee,1973\n".getBytes(StandardCharsets.UTF_8));
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, bytes.toByteArray());
		assertThat(temporary.all("/record")).containsExactly("t-1", "t-4");
		assertThat(importStatistics.reasons().keySet()).satisfiesExactly(
				(reason) -> assertThat(reason).startsWith("people.csv:3: the byte 0xE9, which is not UTF-8"),
				(reason) -> assertThat(reason).isEqualTo("people.csv:4: the control character U+0000"));
		assertThat(Files.readAllBytes(temporary.rejects())).contains((byte) 0xE9, (byte) 0);
	}

	@Test
	void aFileThatIsNoTableIsSaidSo() {
		assertThat(problems(new byte[0])).containsExactly(
				"people.csv: found an empty file, expected a table with a first line that names its columns");
		assertThat(problems(HEADER.getBytes(StandardCharsets.UTF_16)))
			.containsExactly("people.csv: found a file that looks like UTF-16, expected UTF-8");
		assertThat(problems(("a,".repeat(999_999) + "\n").getBytes(StandardCharsets.UTF_8))).singleElement()
			.asString()
			.startsWith("people.csv:1:1: found ");
	}

	@Test
	void aCellLargerThanARowMayBeIsRejectedAndNotHeld() throws IOException {
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				HEADER + "1,Ada,1970\n2," + "x".repeat(5_000_000) + ",1971\n3,Cy,1972\n");
		assertThat(temporary.all("/record")).containsExactly("t-1", "t-3");
		assertThat(importStatistics.reasons().keySet())
			.containsExactly("people.csv:3: a row of more than 1 MB, which is more than a row may have");
		assertThat(Files.size(temporary.rejects())).isGreaterThan(5_000_000);
	}

	@RepeatedTest(60)
	void whateverIsBrokenEveryByteIsTakenOrKept(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition() * 31L);
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			rows.append(i).append(",\"").append(TemporaryImport.odd(random).replace("\"", "\"\"")).append("\",1970\n");
		}
		byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
		byte[] signs = { '"', ',', '\n', '\r', 0, (byte) 0xFF, ' ' };
		for (int i = 0; i < 25; i++) {
			bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
		file.writeBytes(bytes);
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, file.toByteArray());
		assertThat(importStatistics.records() + importStatistics.rejected()).isEqualTo(importStatistics.rows());
		assertThat(importStatistics.records()).isEqualTo(temporary.records().size());
	}

	@Test
	void aByteOrderMarkThatSaysAnotherEncodingIsAMistakeOfTheFile() {
		String latin = TemporaryImport.MAPPING.replace("  people:\n", "  people:\n    encoding: windows-1252\n");
		byte[] marked = ("\uFEFF" + HEADER + "1,é,1970\n").getBytes(StandardCharsets.UTF_8);
		assertThat(TemporaryImport.problems(() -> temporary().run(latin, marked))).containsExactly(
				"people.csv: found a byte order mark that says UTF-8, expected windows-1252, as the mapping says; say encoding: utf-8, or leave it out");
		assertThat(problems(marked)).containsExactly("null");
		for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
			assertThat(TemporaryImport.problems(() -> temporary().run(latin, HEADER.getBytes(wide))))
				.containsExactly("people.csv: found a file that looks like UTF-16, expected UTF-8");
		}
	}

	@Test
	void veryManyReasonsAreSummedByKind() throws IOException {
		TemporaryImport temporary = temporary();
		StringBuilder rows = new StringBuilder(HEADER);
		for (int i = 0; i < 500; i++) {
			rows.append(i).append((i % 2 == 0) ? ",Ada,day " + i : ",Bo,1970,x").append('\n');
		}
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv", rows.toString());
		assertThat(importStatistics.rejected()).isEqualTo(500);
		assertThat(importStatistics.reasons()).hasSize(6);
		assertThat(importStatistics.otherReasons().values()).containsExactly(245L);
		assertThat(importStatistics.otherReasons().keySet()).singleElement()
			.asString()
			.startsWith("entities[…].born: … is not a date such as");
	}

	@Test
	void anIdThatIsTooLongIsToldWithItsLength() throws IOException {
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				HEADER + "x".repeat(200) + ",Ada,1970\n");
		assertThat(importStatistics.reasons().keySet()).singleElement()
			.asString()
			.contains("record: found a text of 202 characters", "expected at most 120");
	}

	private List<String> problems(byte[] file) {
		return TemporaryImport.problems(() -> temporary().run(TemporaryImport.MAPPING, file));
	}

}
