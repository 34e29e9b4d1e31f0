package org.multaqa.imports.text;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.imports.report.RowRejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Dates of tables as people write them. */
class SourceDateParserTests {

	@ParameterizedTest
	@CsvSource({ "5 غشت 2024, 08", "5 شتنبر 2024, 09", "5 دجنبر 2024, 12", "5 ماي 2024, 05", "5 يوليوز 2024, 07",
			"5 نونبر 2024, 11", "٥ مارس ٢٠٢٤, 03", "۵ مارس ۲۰۲۴, 03", "5 جانفي 2024, 01", "5 فيفري 2024, 02",
			"5 أفريل 2024, 04", "5 افريل 2024, 04", "5 جوان 2024, 06", "5 جويلية 2024, 07", "5 جويليه 2024, 07",
			"5 أوت 2024, 08", "5 اوت 2024, 08", "5 كانون الثاني 2024, 01", "5 كانون الأول 2024, 12",
			"5 كانون الاول 2024, 12", "5 شباط 2024, 02", "5 آذار 2024, 03", "5 أذار 2024, 03", "5 نيسان 2024, 04",
			"5 أيّار 2024, 05", "5 حزيران 2024, 06", "5 تمّوز 2024, 07", "5 آب 2024, 08", "5 أيلول 2024, 09",
			"5 تشرين الأول 2024, 10", "5 تشرين  الثاني 2024, 11", "5 غشـــت 2024, 08", "5 March 2024, 03",
			"5 MARCH 2024, 03", "5 sept 2024, 09", "5\u00A0غشت\u202F2024, 08", "5th March 2024, 03",
			"\u200F5 غشت 2024\u200F, 08" })
	void arabicMonthsOfEveryCountry(String written, String month) {
		assertThat(read("d MMMM yyyy", "ar", written)).isEqualTo("2024-" + month + "-05");
	}

	@ParameterizedTest
	@CsvSource({ "1er mars 2024, 2024-03-01", "1 er mars 2024, 2024-03-01", "1ᵉʳ mars 2024, 2024-03-01",
			"5 aout 2024, 2024-08-05", "5 AOÛT 2024, 2024-08-05", "21 fevrier 2024, 2024-02-21",
			"21 févr. 2024, 2024-02-21", "21 déc 2024, 2024-12-21", "5 Décembre 2024, 2024-12-05",
			"05 juil. 2024, 2024-07-05" })
	void frenchMonthsAsTheyAreTyped(String written, String date) {
		assertThat(read("d MMMM yyyy", "fr", written)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "fr, EEEE d MMMM yyyy, Lundi 5 aout 2024", "ar, EEEE d MMMM yyyy, الإثنين 5 غشت 2024",
			"en, EEE dd.MMM.yyyy, Mon 05.Aug.2024", "zgh, d MMMM yyyy, 5 ⵖⵓⵛⵜ 2024", "ar, dd/MM/yyyy, ٠٥/٠٨/٢٠٢٤",
			"en, iso, ٢٠٢٤-٠٨-٠٥", "fr, d 'de' MMMM yyyy, 5 de août 2024" })
	void namesOfDaysAndOtherPatterns(String language, String format, String written) {
		assertThat(read(format, language, written)).isEqualTo("2024-08-05");
	}

	@ParameterizedTest
	@CsvSource({ "5 أيلول/سبتمبر 2024, 2024-09-05", "5 كانون الثاني/يناير 2024, 2024-01-05",
			"5 يناير / كانون الثاني 2024, 2024-01-05", "5 تشرين الأول/أكتوبر 2024, 2024-10-05",
			"٥ آب/أغسطس/غشت ٢٠٢٤, 2024-08-05", "5 May/ماي 2024, 2024-05-05" })
	void twoNamesOfOneMonthAreThatMonth(String written, String date) {
		assertThat(read("d MMMM yyyy", "ar", written)).isEqualTo(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 أيلول/أكتوبر 2024", "5 كانون الأول/يناير 2024", "5 أيلول/ 2024", "5 /أيلول 2024",
			"5 أيلول//سبتمبر 2024", "5 أيلول سبتمبر 2024" })
	void twoMonthsAreNoMonth(String written) {
		assertThatThrownBy(() -> read("d MMMM yyyy", "ar", written)).isInstanceOf(RowRejected.class);
	}

	@Test
	void aDayOfTheWeekThatDoesNotFitIsNoDate() {
		assertThatThrownBy(() -> read("EEEE d MMMM yyyy", "fr", "mardi 5 août 2024")).isInstanceOf(RowRejected.class);
	}

	@Test
	void theMessageSaysOfWhichLanguageMonthsAre() {
		assertThatThrownBy(() -> read("d MMMM yyyy", "ar", "5 août 2024")).hasMessage(
				"\"5 août 2024\" is not a date written as d MMMM yyyy, with the name of a month in Arabic or English (août is a month in French; if the file has such months, say language: fr)");
		assertThatThrownBy(() -> read("d MMMM yyyy", "fr", "5 Märzen 2024")).hasMessage(
				"\"5 Märzen 2024\" is not a date written as d MMMM yyyy, with the name of a month in French or English");
	}

	@ParameterizedTest
	@CsvSource({ "dd/MM/yy", "d MMM yy", "yy-MM-dd", "dd.MM.uu", "MM/yy" })
	void twoDigitsAreNoYearUnlessTheCenturyIsSaid(String format) {
		assertThatIllegalArgumentException().isThrownBy(() -> formats(format, "en", null));
		assertThat(formats(format, "en", 1930)).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "12/03/68, 1968-03-12", "12/03/99, 1999-03-12", "12/03/30, 1930-03-12", "12/03/29, 2029-03-12",
			"١٢/٠٣/٦٨, 1968-03-12" })
	void theCenturyThatIsSaidIsMeant(String written, String date) {
		assertThat(formats("dd/MM/yy", "en", 1930).read(written)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "d/M/y, 12/3/68", "dd/MM/yyyy, 12/03/0068", "yyyy-MM-dd, 0000-01-01" })
	void aYearOfFewerDigitsIsNone(String format, String written) {
		assertThatThrownBy(() -> read(format, "en", written)).isInstanceOf(RowRejected.class);
	}

	private static String read(String format, String language, String written) {
		return formats(format, language, null).read(written);
	}

	private static SourceDateParser formats(String format, String language, @Nullable Integer firstYear) {
		return new SourceDateParser(List.of(format), List.of(language, "en").stream().distinct().toList(), firstYear);
	}

}
