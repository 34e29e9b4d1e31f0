package org.multaqa.query.plan;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.query.error.InvalidCursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final SortOrder BY_NAME = new SortOrder("order_name", false);

	@Test
	void aCursorComesBackAsItWas() {
		Cursor cursor = new Cursor("Query.regions", "", BY_NAME, "جهة سوس", "region/MA-09");
		assertThat(Cursor.parse(cursor.text(), "Query.regions", BY_NAME)).isEqualTo(cursor);
	}

	@Test
	void aRankByEvidenceComesBackAsANumber() {
		SortOrder byEvidence = new SortOrder("evidence", true);
		Cursor cursor = new Cursor("Convergence.programs", "region/MA-09", byEvidence, 3L, "program/indh");
		assertThat(Cursor.parse(cursor.text(), "Convergence.programs", byEvidence)).isEqualTo(cursor);
	}

	@Test
	void aNameWithoutLettersHasAPlaceToo() {
		Cursor cursor = new Cursor("Query.regions", "", BY_NAME, "", "region/MA-09");
		assertThat(Cursor.parse(cursor.text(), "Query.regions", BY_NAME)).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "b3JkZXJfbmFtZQ", "AQEB", "AQEBAQEB" })
	void whatIsNoCursorIsRefused(String text) {
		assertThatExceptionOfType(InvalidCursor.class).isThrownBy(() -> Cursor.parse(text, "Query.regions", BY_NAME))
			.withMessageContaining("is not a cursor");
	}

	@ParameterizedTest
	@MethodSource
	void aCursorOfAnotherListOrOrderIsRefused(Cursor cursor) {
		assertThatExceptionOfType(InvalidCursor.class)
			.isThrownBy(() -> Cursor.parse(cursor.text(), "Query.regions", BY_NAME));
	}

	static Stream<Cursor> aCursorOfAnotherListOrOrderIsRefused() {
		return Stream.of(new Cursor("Query.provinces", "", BY_NAME, "souss", "region/MA-09"),
				new Cursor("parts", "region/MA-09", BY_NAME, "souss", "region/MA-09"),
				new Cursor("Query.regions", "", new SortOrder("order_name", true), "souss", "region/MA-09"),
				new Cursor("Query.regions", "", new SortOrder("id", false), "region/MA-09", "region/MA-09"));
	}

}
