package org.multaqa.draft.meeting;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.imports.text.CalendarNames;
import org.multaqa.model.DigitNormalizer;

/**
 * Reads days of the week, months and numbers in a text.
 */
final class CalendarWords {

	private static final int LONGEST_NAME = 12;

	/** First words of Levantine names of months, which have two words. */
	private static final Set<String> TWO_WORDS = Set.of("كانون", "تشرين");

	private CalendarWords() {
	}

	/** The day of the week that a word names. */
	static Optional<DayOfWeek> dayOf(Token token) {
		if (!token.isWord() || token.isNumber()) {
			return Optional.empty();
		}
		return languages(token).stream()
			.map((language) -> CalendarNames.day(token.text(), language))
			.filter(OptionalInt::isPresent)
			.map((day) -> DayOfWeek.of(day.getAsInt()))
			.findFirst();
	}

	/**
	 * The month that one or two words name, or two names of one month with a slash
	 * between them.
	 */
	static Optional<MonthName> month(ArticleText text, int i) {
		return one(text, i).map((name) -> {
			int slash = name.last() + 1;
			return (slash + 1 < text.size() && text.token(slash).text().equals("/"))
					? one(text, slash + 1).filter((other) -> other.number() == name.number()).orElse(name) : name;
		});
	}

	private static Optional<MonthName> one(ArticleText text, int i) {
		Token token = text.token(i);
		if (!token.isWord() || token.isNumber()) {
			return Optional.empty();
		}
		String word = token.text();
		for (String language : languages(token)) {
			boolean first = TWO_WORDS.contains(token.forms().get(0).base());
			if (first && i + 1 < text.size() && text.token(i + 1).isWord()) {
				OptionalInt two = CalendarNames.month(word + " " + text.token(i + 1).text(), language);
				if (two.isPresent()) {
					return Optional.of(new MonthName(two.getAsInt(), i + 1));
				}
			}
			OptionalInt one = CalendarNames.month(word, language);
			if (one.isPresent()) {
				return Optional.of(new MonthName(one.getAsInt(), i));
			}
		}
		return Optional.empty();
	}

	private static List<String> languages(Token token) {
		boolean none = token.text().length() < 3 || token.text().length() > LONGEST_NAME;
		return none ? List.of() : token.isArabic() ? List.of("ar") : List.of("fr", "en");
	}

	/** Whether the token is a number of up to four digits. */
	static boolean isNumber(ArticleText text, int i) {
		return i >= 0 && i < text.size() && text.token(i).isNumber() && text.token(i).text().length() <= 4;
	}

	static int number(ArticleText text, int i) {
		return Integer.parseInt(DigitNormalizer.ascii(text.token(i).text()));
	}

	/**
	 * A month.
	 *
	 * @param number the number, from 1 for January
	 * @param last the last token of its name
	 */
	record MonthName(int number, int last) {

	}

}
