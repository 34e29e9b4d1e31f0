package org.multaqa.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final Order BY_NAME = new Order("order_name", false);

	@Test
	void aCursorComesBackAsItWas() {
		Cursor cursor = new Cursor("order_name", "جهة سوس", "region/MA-09");
		assertThat(Cursor.parse(cursor.text(), BY_NAME)).isEqualTo(cursor);
	}

	@Test
	void aCountComesBackAsANumber() {
		Cursor cursor = new Cursor("meetingCount", 3L, "program/indh");
		assertThat(Cursor.parse(cursor.text(), new Order("meetingCount", true))).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "b3JkZXJfbmFtZQ", "AQEB" })
	void whatIsNoCursorIsRefused(String text) {
		assertThatExceptionOfType(BadCursor.class).isThrownBy(() -> Cursor.parse(text, BY_NAME))
			.withMessageContaining("is not a cursor");
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String cursor = new Cursor("id", "region/MA-09", "region/MA-09").text();
		assertThatExceptionOfType(BadCursor.class).isThrownBy(() -> Cursor.parse(cursor, BY_NAME));
	}

}
