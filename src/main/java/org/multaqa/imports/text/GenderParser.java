package org.multaqa.imports.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parses words for the two genders in the languages of the graph. */
public final class GenderParser {

	private static final Set<String> FEMALE = Set.of("f", "female", "feminine", "woman", "women", "femme", "feminin",
			"fem", "انثى", "انثي", "مونث", "امراة", "ⵜⴰⵡⵜⵎⵜ", "ⵜⴰⵎⵖⴰⵔⵜ", "ⵓⵏⵜⵉ", "tawtmt", "tamghart", "unti");

	private static final Set<String> MALE = Set.of("m", "male", "masculine", "man", "men", "h", "homme", "masculin",
			"masc", "ذكر", "مذكر", "رجل", "ⴰⵡⵜⵎ", "ⴰⵔⴳⴰⵣ", "ⴰⵎⵍⴰⵢ", "awtm", "argaz", "amlay");

	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640.]+");

	private GenderParser() {
	}

	/** The gender as records write it; empty for other words. */
	public static Optional<String> of(String text) {
		String word = MARKS.matcher(Normalizer.normalize(TextTemplate.tidy(text), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		if (FEMALE.contains(word)) {
			return Optional.of("female");
		}
		return MALE.contains(word) ? Optional.of("male") : Optional.empty();
	}

}
