package org.multaqa.imports.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.script.Transliteration;

/**
 * The names of months and days of the week in the languages of records, in full and
 * short. Case, accents, hamza, vowel signs and tatweel are ignored. Arabic includes the
 * names used in Morocco, the other countries of the Maghreb, Egypt and the Levant.
 */
public final class CalendarNames {

	private static final Map<String, String> LANGUAGES = Map.of("ar", "Arabic", "fr", "French", "en", "English", "zgh",
			"Tamazight");

	private static final Map<String, List<String>> MONTHS = Map.of("en",
			List.of("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
					"august aug", "september sept sep", "october oct", "november nov", "december dec"),
			"fr",
			List.of("janvier janv jan", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août",
					"septembre sept", "octobre oct", "novembre nov", "décembre déc"),
			"zgh",
			List.of("ⵉⵏⵏⴰⵢⵔ ⵉⵏⵏ", "ⴱⵕⴰⵢⵕ ⴱⵕⴰ", "ⵎⴰⵕⵚ ⵎⴰⵕ", "ⵉⴱⵔⵉⵔ ⵉⴱⵔ", "ⵎⴰⵢⵢⵓ ⵎⴰⵢ", "ⵢⵓⵏⵢⵓ ⵢⵓⵏ", "ⵢⵓⵍⵢⵓⵣ ⵢⵓⵍ",
					"ⵖⵓⵛⵜ ⵖⵓⵛ", "ⵛⵓⵜⴰⵏⴱⵉⵔ ⵛⵓⵜ", "ⴽⵜⵓⴱⵔ ⴽⵜⵓ", "ⵏⵓⵡⴰⵏⴱⵉⵔ ⵏⵓⵡ", "ⴷⵓⵊⴰⵏⴱⵉⵔ ⴷⵓⵊ"),
			"ar",
			List.of("يناير جانفي كانون-الثاني كانون-ثاني ينّاير", "فبراير فيفري شباط", "مارس آذار",
					"أبريل أفريل نيسان ابريل", "مايو ماي أيار مايس", "يونيو جوان حزيران يونيه",
					"يوليو يوليوز جويلية تموز يوليه", "أغسطس غشت أوت آب أغشت", "سبتمبر شتنبر أيلول شتمبر",
					"أكتوبر تشرين-الأول تشرين-أول", "نوفمبر نونبر تشرين-الثاني تشرين-ثاني",
					"ديسمبر دجنبر كانون-الأول كانون-أول دجمبر دسمبر"));

	private static final Map<String, List<String>> DAYS = Map.of("en",
			List.of("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
					"saturday sat", "sunday sun"),
			"fr",
			List.of("lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam",
					"dimanche dim"),
			"zgh", List.of("ⴰⵢⵏⴰⵙ", "ⴰⵙⵉⵏⴰⵙ", "ⴰⴽⵕⴰⵙ", "ⴰⴽⵡⴰⵙ", "ⴰⵙⵉⵎⵡⴰⵙ", "ⴰⵙⵉⴹⵢⴰⵙ", "ⴰⵙⴰⵎⴰⵙ"), "ar",
			List.of("الاثنين الإثنين اثنين", "الثلاثاء ثلاثاء", "الأربعاء أربعاء", "الخميس خميس", "الجمعة جمعة",
					"السبت سبت", "الأحد أحد"));

	private static final Map<String, Map<String, Integer>> MONTH_NUMBERS = numbers(MONTHS);

	private static final Map<String, Map<String, Integer>> DAY_NUMBERS = numbers(DAYS);

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u0640]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s-]*");

	private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

	/** The placeholder for January, followed by those of the other months. */
	private static final char JANUARY = '\uE001';

	/** The placeholder for Monday, followed by those of the other days. */
	private static final char MONDAY = '\uE011';

	private final Collection<String> languages;

	/**
	 * @param languages the codes of the languages
	 */
	CalendarNames(Collection<String> languages) {
		this.languages = List.copyOf(languages);
	}

	private static Map<String, Map<String, Integer>> numbers(Map<String, List<String>> names) {
		Map<String, Map<String, Integer>> numbers = new HashMap<>();
		names.forEach((language, all) -> {
			Map<String, Integer> known = new HashMap<>();
			for (int i = 0; i < all.size(); i++) {
				for (String name : all.get(i).split(" ")) {
					known.put(Transliteration.folded(name), i);
				}
			}
			numbers.put(language, Map.copyOf(known));
		});
		return Map.copyOf(numbers);
	}

	/**
	 * The number of a month, from 1, by one or two words in a language.
	 * @param language the code of the language
	 */
	public static OptionalInt month(String name, String language) {
		return oneMore(number(name, MONTH_NUMBERS, List.of(language)));
	}

	/**
	 * The number of a day of the week, from 1 for Monday, by a word in a language.
	 * @param language the code of the language
	 */
	public static OptionalInt day(String name, String language) {
		return oneMore(number(name, DAY_NUMBERS, List.of(language)));
	}

	private static OptionalInt oneMore(@Nullable Integer number) {
		return (number != null) ? OptionalInt.of(number + 1) : OptionalInt.empty();
	}

	/** The placeholders of the months. */
	static Map<Long, String> monthSigns() {
		return signs(JANUARY, 12);
	}

	/** The placeholders of the days of the week. */
	static Map<Long, String> daySigns() {
		return signs(MONDAY, 7);
	}

	private static Map<Long, String> signs(char first, int count) {
		Map<Long, String> signs = new HashMap<>();
		for (int i = 0; i < count; i++) {
			signs.put(i + 1L, String.valueOf((char) (first + i)));
		}
		return signs;
	}

	/** The text with names of months replaced by placeholders. */
	String months(String text) {
		return replaced(text, MONTH_NUMBERS, JANUARY);
	}

	/** The text with names of days of the week replaced by placeholders. */
	String days(String text) {
		return replaced(text, DAY_NUMBERS, MONDAY);
	}

	private String replaced(String text, Map<String, Map<String, Integer>> numbers, char first) {
		StringBuilder signs = new StringBuilder();
		int from = 0;
		List<CalendarWord> words = words(text);
		for (int i = 0; i < words.size(); i++) {
			CalendarWord word = words.get(i);
			boolean joins = i + 1 < words.size()
					&& BLANKS.matcher(text.substring(word.end(), words.get(i + 1).start())).matches();
			Integer both = joins ? number(word.text() + " " + words.get(i + 1).text(), numbers, this.languages) : null;
			Integer number = (both != null) ? both : number(word.text(), numbers, this.languages);
			if (number != null) {
				if (!repeats(text.substring(from, word.start()), signs, (char) (first + number))) {
					signs.append(text, from, word.start()).append((char) (first + number));
				}
				i += (both != null) ? 1 : 0;
				from = words.get(i).end();
			}
		}
		return signs.append(text.substring(from)).toString();
	}

	/**
	 * Whether a name follows a slash after another name of the same month, as the United
	 * Nations write them in Arabic.
	 */
	private static boolean repeats(String between, CharSequence before, char sign) {
		return SLASH.matcher(between).matches() && !before.isEmpty() && before.charAt(before.length() - 1) == sign;
	}

	private static @Nullable Integer number(String name, Map<String, Map<String, Integer>> numbers,
			Collection<String> languages) {
		String folded = Transliteration.folded(name);
		for (String language : languages) {
			Integer number = numbers.getOrDefault(language, Map.of()).get(folded);
			if (number != null) {
				return number;
			}
		}
		return null;
	}

	private static List<CalendarWord> words(String text) {
		List<CalendarWord> words = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			words.add(new CalendarWord(word.start(), word.end(), word.group()));
		}
		return words;
	}

	/**
	 * The first name of a month in a text that belongs to another language, with that
	 * language.
	 */
	Optional<String> otherMonth(String text) {
		for (CalendarWord word : words(text)) {
			for (String language : List.of("ar", "fr", "en", "zgh")) {
				if (number(word.text(), MONTH_NUMBERS, List.of(language)) != null) {
					return Optional.of("%s is a month in %s; if the file has such months, say language: %s"
						.formatted(word.text(), LANGUAGES.get(language), language));
				}
			}
		}
		return Optional.empty();
	}

	/** The names of the languages. */
	String names() {
		return String.join(" or ", this.languages.stream().map((code) -> LANGUAGES.getOrDefault(code, code)).toList());
	}

	private record CalendarWord(int start, int end, String text) {

	}

}
