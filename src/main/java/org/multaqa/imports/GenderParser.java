package org.multaqa.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What files call the two genders, in the languages that the graph has. */
final class GenderParser {

	private static final Set<String> FEMALE = Set.of("f", "female", "feminine", "woman", "women", "femme", "feminin",
			"fem", "انثى", "انثي", "مونث", "امراة", "ⵜⴰⵡⵜⵎⵜ", "ⵜⴰⵎⵖⴰⵔⵜ", "ⵓⵏⵜⵉ", "tawtmt", "tamghart", "unti");

	private static final Set<String> MALE = Set.of("m", "male", "masculine", "man", "men", "h", "homme", "masculin",
			"masc", "ذكر", "مذكر", "رجل", "ⴰⵡⵜⵎ", "ⴰⵔⴳⴰⵣ", "ⴰⵎⵍⴰⵢ", "awtm", "argaz", "amlay");

	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640.]+");

	private GenderParser() {
	}

	/** As records write it; empty where it is neither of the two. */
	static Optional<String> of(String text) {
		String word = MARKS.matcher(Normalizer.normalize(TextTemplate.tidy(text), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		if (FEMALE.contains(word)) {
			return Optional.of("female");
		}
		return MALE.contains(word) ? Optional.of("male") : Optional.empty();
	}

}
