package org.multaqa.names.key;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.SoundTranscription;

/**
 * Finds the possible readings of a word: Elalami, Lalami, Ezzahra and لعلمي may begin
 * with an article, but Elias does not; sh is one sound in Aisha, which French spells
 * Aïcha, and two sounds in Ishaq.
 */
public final class WordReadings {

	private static final int MOST = 8;

	private static final List<Pattern> LATIN = List.of(Pattern.compile("^[ea]l(?=[^l])(\\p{L}{3,})$"),
			Pattern.compile("^la?(?=[^aeiouyl])(\\p{L}{3,})$"), Pattern.compile("^l(?=[aeiouh])(\\p{L}{4,})$"),
			// assimilated to a doubled letter
			Pattern.compile("^[ea]((?:zz|ss|rr|nn|dd|tt|cch|chch|shsh)[aeiouy]\\p{L}+)$"));

	private static final List<Pattern> ARABIC = List.of(Pattern.compile("^ل(?!ل)(\\p{L}{3,})$"));

	/** Abdelatif is Abd el-Latif, and Abdelaziz is Abd el-Aziz. */
	private static final Pattern SERVANT = Pattern.compile("^abd'([aeiou].+)$");

	/** Benaceur is Ben Naceur. */
	private static final Pattern SON = Pattern.compile("^ben'?([aeiou]\\p{L}{3,})$");

	/** Letters that mostly write one sound, with the spelling of their other sound. */
	private static final List<Other> OTHERS = List.of(new Other("sh", "s'h", 0.03), new Other("zh", "z'h", 0.01),
			new Other("th", "t'h", 0.06), new Other("dh", "d'h", 0.08), new Other("rh", "gh", 0.03),
			new Other("gh", "kh", 0.12));

	private WordReadings() {
	}

	/** The reading as written, then the others. */
	public static List<WordReading> of(String word, String sounds) {
		List<WordReading> readings = new ArrayList<>();
		readings.add(new WordReading(sounds, false, 0));
		boolean arabic = ArabicLetters.isArabic(word);
		List<String> bare = (arabic ? ARABIC : LATIN).stream()
			.map((article) -> article.matcher(word))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group(1))
			.toList();
		bare.forEach((text) -> readings.add(new WordReading(SoundTranscription.of(text), true, 0)));
		Matcher servant = SERVANT.matcher(word);
		if (servant.matches()) {
			readings.add(new WordReading(SoundTranscription.of("abd'l" + servant.group(1)), true, 0));
		}
		if (!arabic) {
			Matcher son = SON.matcher(word);
			if (son.matches()) {
				readings.add(new WordReading(SoundTranscription.of("ben'n" + son.group(1)), false, 0.06));
			}
			readings.addAll(others(word, false));
			bare.forEach((text) -> readings.addAll(others(text, true)));
		}
		return List.copyOf(readings.subList(0, Math.min(readings.size(), MOST)));
	}

	private static List<WordReading> others(String word, boolean withoutArticle) {
		List<WordReading> others = new ArrayList<>();
		if (word.length() > 3 && word.endsWith("ah")) {
			others.add(new WordReading(SoundTranscription.of(word.substring(0, word.length() - 1)), withoutArticle, 0));
		}
		OTHERS.stream()
			.filter((other) -> word.contains(other.letters()))
			.map((other) -> new WordReading(SoundTranscription.of(word.replace(other.letters(), other.spelled())),
					withoutArticle, other.cost()))
			.forEach(others::add);
		return others;
	}

	/** A word in Latin letters without an article that is written together with it. */
	public static String withoutArticle(String word) {
		return Stream.of(LATIN.get(0), LATIN.get(LATIN.size() - 1))
			.map((article) -> article.matcher(word))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group(1))
			.findFirst()
			.orElse(word);
	}

	/**
	 * Another reading of letters.
	 *
	 * @param letters the letters
	 * @param spelled an unambiguous spelling of this reading
	 * @param cost how rare this reading is
	 */
	private record Other(String letters, String spelled, double cost) {

	}

}
