package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to read the beginning of a word: Elalami, Lalami, Ezzahra and لعلمي may begin
 * with an article, and Elias does not.
 */
final class Readings {

	private static final List<Pattern> LATIN = List.of(Pattern.compile("^[ea]l(?=[^l])(\\p{L}{3,})$"),
			Pattern.compile("^la?(?=[^aeiouyl])(\\p{L}{3,})$"), Pattern.compile("^l(?=[aeiouh])(\\p{L}{4,})$"),
			// assimilated to a doubled letter
			Pattern.compile("^[ea]((?:zz|ss|rr|nn|dd|tt|cch|chch|shsh)[aeiouy]\\p{L}+)$"));

	private static final List<Pattern> ARABIC = List.of(Pattern.compile("^ل(?!ل)(\\p{L}{3,})$"));

	/** Abdelatif is Abd el-Latif, Abdelaziz Abd el-Aziz. */
	private static final Pattern SERVANT = Pattern.compile("^abd'([aeiou].+)$");

	private Readings() {
	}

	/** A word in Latin letters without the article that is written together with it. */
	static String withoutArticle(String word) {
		for (Pattern article : List.of(LATIN.get(0), LATIN.get(LATIN.size() - 1))) {
			Matcher matcher = article.matcher(word);
			if (matcher.matches()) {
				return matcher.group(1);
			}
		}
		return word;
	}

	/** The sounds as written, then as after an article. */
	static List<String> of(String word, String sounds) {
		List<String> readings = new ArrayList<>(List.of(sounds));
		for (Pattern article : ArabicLetters.isArabic(word) ? ARABIC : LATIN) {
			Matcher matcher = article.matcher(word);
			if (matcher.matches()) {
				readings.add(Sounds.of(matcher.group(1)));
			}
		}
		Matcher servant = SERVANT.matcher(word);
		if (servant.matches()) {
			readings.add(Sounds.of("abd'l" + servant.group(1)));
		}
		return List.copyOf(readings);
	}

}
