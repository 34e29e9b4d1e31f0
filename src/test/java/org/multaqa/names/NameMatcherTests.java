package org.multaqa.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameMatcherTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			El Haeb | El Hajeb | Ouled Habbaba
			Oued Djr | Oued Djer | Oued El Djorf
			جرة | جرمة | جرادة
			عينالبية | عين البية | عين الطلبة
			لاحاجب | الحاجب | أولاد حجاب
			""")
	void aWholeNameWithATypingErrorIsNearerThanWhatOnlySoundsLikeAPart(String text, String typed, String other) {
		assertThat(score(text, typed)).isGreaterThan(score(text, other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hayar | Aawatif Hayar | Hagar
			Mohamed | Mohammed Alaoui | Mohalmed
			سكرة | بازر سكرة | بسكرة
			حيار | Aawatif Hayar | حيدر
			""")
	void aNameWithTheWordsOfTheTextIsNearerThanOneWithATypingError(String text, String whole, String typed) {
		assertThat(score(text, whole)).isGreaterThan(score(text, typed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			تازوت | تازولت | زازوت
			Tabia | Tabiat | Sabia
			""")
	void amongNamesWithOneErrorTheFirstLetterDecides(String text, String near, String far) {
		assertThat(score(text, near)).isGreaterThan(score(text, far));
	}

	/** Drafts and duplicates take what scores more. */
	@Test
	void halfOfAShortNameIsHardlyANameWithTypingErrors() {
		assertThat(score("صمقد", "مصدق")).isBetween(NameMatch.LEAST, 0.68);
		assertThat(score("دراق", "مصدق")).isLessThan(NameMatch.LEAST);
	}

	private static double score(String text, String name) {
		return new NameMatcher(text).match(name).score();
	}

}
