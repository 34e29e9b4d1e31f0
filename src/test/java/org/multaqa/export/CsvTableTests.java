package org.multaqa.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1" })
	void textThatLooksLikeAFormulaIsText(String text) throws IOException {
		assertThat(rows(text)).matches("(?s)\"?'.*").contains(text);
	}

	@Test
	void numbersAreNoFormulas() throws IOException {
		StringWriter writer = new StringWriter();
		new CsvTable<>(writer, List.of(new Column<Double>("a_b", Column.Type.DOUBLE, (value) -> value))).row(-2.5e6);

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
		new CsvTable<>(writer, List.of(Column.<String>of("a", (value) -> value))).row(text);
		String table = writer.toString();
		return table.substring(4, table.length() - 2);
	}

}
