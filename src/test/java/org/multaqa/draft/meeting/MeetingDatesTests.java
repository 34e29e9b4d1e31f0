package org.multaqa.draft.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.TextReader;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingDatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "انعقد يوم الإثنين 31 يناير2022 لقاء|2022-01-31", "انعقد يوم 7 جانفي 2022 لقاء|2022-01-07",
					"انعقد يوم 7 كانون الثاني 2022 لقاء|2022-01-07",
					"انعقد يوم 7 كانون الثاني/يناير 2022 لقاء|2022-01-07",
					"انعقد يوم 7 يناير/كانون الثاني 2022 لقاء|2022-01-07",
					"يومه الأربعاء الخامس من يناير 2022 لقاء|2022-01-05", "الجمعة 04/02/2022، عقد اجتماع|2022-02-04",
					"اليوم الجمعة (28 ماي 2021)، زار|2021-05-28", "انعقد يوم ٧ يناير ٢٠٢٢ لقاء|2022-01-07",
					"Le 1er mars 2022, une réunion|2022-03-01", "On January 7, 2022, they met|2022-01-07",
					"They met on 7 January 2022|2022-01-07", "2022-01-07 : réunion tenue|2022-01-07" })
	void datesAreReadAsPeopleWriteThem(String text, String day) {
		assertThat(found(text, null)).isEqualTo("DATE " + day + " CERTAIN");
	}

	@Test
	void anIslamicDateIsConvertedAndSaidToBeApproximate() {
		assertThat(found("انعقد يوم 4 جمادى الثانية 1443 لقاء", null)).isEqualTo("DATE 2022-01-07 UNCERTAIN");
	}

	@Test
	void aDayOfTheWeekStaysAQuestionUnlessThePublicationIsKnown() {
		assertThat(found("انعقد، اليوم الجمعة بأكادير، لقاء", null)).isEqualTo("WEEKDAY friday CERTAIN");
		assertThat(found("انعقد، اليوم الجمعة بأكادير، لقاء", "2022-01-07")).isEqualTo("DATE 2022-01-07 LIKELY");
		assertThat(found("جرى أمس الخميس اللقاء", "2022-02-04")).isEqualTo("DATE 2022-02-03 LIKELY");
		assertThat(found("La réunion s'est tenue vendredi à Tanger", "2022-02-06")).isEqualTo("DATE 2022-02-04 LIKELY");
	}

	@Test
	void aDayWithoutAYearIsThatNearestToThePublication() {
		assertThat(found("صباح يوم الأربعاء 29 دجنبر الجاري", null)).isEqualTo("DATE --12-29 UNCERTAIN");
		assertThat(found("صباح يوم الأربعاء 29 دجنبر الجاري", "2022-01-02")).isEqualTo("DATE 2021-12-29 LIKELY");
	}

	@ParameterizedTest
	@CsvSource({ "lancé par le Roi en février 2020 à Agadir", "لقاءات بين 18 دجنبر و15 يناير 2022",
			"يوم 31 فبراير 2022 لقاء", "Il a mangé une pomme dans la mer", "اليوم الوطني للمهاجر" })
	void othersAreNoDaysOfAMeeting(String text) {
		assertThat(found(text, null)).isEqualTo("none");
	}

	private static String found(String text, @Nullable String published) {
		return new MeetingDates((published != null) ? LocalDate.parse(published) : null)
			.propose(TextReader.read(text), new Proposals())
			.stream()
			.map((date) -> "%s %s %s".formatted(date.detail(), date.value(), date.certainty()))
			.findFirst()
			.orElse("none");
	}

}
