package org.multaqa.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.FactKind;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1" })
	void textThatLooksLikeAFormulaIsText(String text) throws IOException {
		assertThat(rows(text)).matches("(?s)\"?'.*").contains(text);
	}

	@Test
	void numbersAreNoFormulas() throws IOException {
		StringWriter writer = new StringWriter();
		new CsvTableWriter<>(writer,
				List.of(new TableColumn<Double>("a_b", TableColumn.ColumnType.DOUBLE, (value) -> value)))
			.row(-2.5e6);

		assertThat(writer).hasToString("\uFEFFa b\r\n-2500000\r\n");
	}

	@Test
	void whatPartsCellsIsQuotedAndWhatNobodyCanShowIsReplaced() throws IOException {
		assertThat(rows("a,b")).isEqualTo("\"a,b\"");
		assertThat(rows("a\"b")).isEqualTo("\"a\"\"b\"");
		assertThat(rows("a\nb")).isEqualTo("\"a\nb\"");
		assertThat(rows("أ\u0000ب")).isEqualTo("أ\uFFFDب");
	}

	private static String rows(String text) throws IOException {
		StringWriter writer = new StringWriter();
		new CsvTableWriter<>(writer, List.of(TableColumn.<String>of("a", (value) -> value))).row(text);
		String table = writer.toString();
		return table.substring(4, table.length() - 2);
	}

	@Test
	void aCellHoldsAsManyJoinedTextsAsASpreadsheetShows() throws IOException {
		TableColumn<List<String>> column = TableColumn.joined("a", List::stream);
		List<String> texts = Stream.generate(() -> "=" + "x".repeat(299)).limit(200).toList();
		StringWriter writer = new StringWriter();
		CsvTableWriter<List<String>> table = new CsvTableWriter<>(writer, List.of(column));
		table.row(texts.subList(0, 100));
		assertThat(table.isCut()).isFalse();
		table.row(texts);
		assertThat(table.isCut()).isTrue();
		assertThat(writer.toString().lines().skip(1)).allSatisfy(
				(line) -> assertThat(line).startsWith("\"'=xx").endsWith("x\"").hasSizeLessThanOrEqualTo(32_767 + 2));
		assertThat(CsvTableWriter.rest(column, texts)).hasSize(200 - 108);
		assertThat(CsvTableWriter.rest(column, texts.subList(0, 108))).isEmpty();
	}

	@Test
	void tablesAreNamedByThePlural() {
		assertThat(Arrays.stream(FactKind.values()).map(SpreadsheetWriter::name))
			.contains("samenesses", "mandates", "agenda-items", "coverages")
			.doesNotContain("samenesss")
			.doesNotHaveDuplicates();
	}

}
