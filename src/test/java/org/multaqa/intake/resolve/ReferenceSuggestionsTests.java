package org.multaqa.intake.resolve;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.InMemoryLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** A refused reference is answered with what a search would find. */
class ReferenceSuggestionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			official/hayar             | did you mean official/aawatif-hayar «
			official/aawatif.hayar     | did you mean official/aawatif-hayar?
			official/aawatif-hayyar    | did you mean official/aawatif-hayar?
			""")
	void anUnknownIdIsSearchedForByItsWords(String id, String suggestion) {
		assertThat(InMemoryLoader.findings(
				"record: r\nsource: { describedAs: Test }\ncite: p1\nfacts: [ { mandate: %s, post: post/wali-souss-massa } ]"
					.formatted(id)))
			.contains(suggestion);
	}

	@ParameterizedTest
	@CsvSource({ "MA-09", "ma-09" })
	void aCodeIsAnsweredWithTheIdThatHasIt(String code) {
		assertThat(InMemoryLoader.findings(
				"record: r\nsource: { describedAs: Test }\ncite: p1\nmeeting: { id: meeting/m, when: 2022, concerns: %s }"
					.formatted(code)))
			.contains("did you mean region/MA-09?");
	}

}
