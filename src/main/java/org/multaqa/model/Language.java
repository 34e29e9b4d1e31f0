package org.multaqa.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of names and titles. Each has a chain of languages that replace a missing
 * name.
 */
public enum Language {

	AR, FR, EN, ZGH;

	/**
	 * This language, followed by those that replace it.
	 */
	public List<Language> chain() {
		return switch (this) {
			case AR -> List.of(AR, FR, EN, ZGH);
			case FR -> List.of(FR, EN, AR, ZGH);
			case EN -> List.of(EN, FR, AR, ZGH);
			case ZGH -> List.of(ZGH, AR, FR, EN);
		};
	}

	/**
	 * The language of a text, if only one of these languages uses its script: Arabic or
	 * Tifinagh.
	 */
	public static Optional<Language> ofScript(String text) {
		Optional<Character.UnicodeScript> script = text.codePoints()
			.filter(Character::isLetter)
			.mapToObj(Character.UnicodeScript::of)
			.findFirst();
		return script.flatMap((first) -> switch (first) {
			case ARABIC -> Optional.of(AR);
			case TIFINAGH -> Optional.of(ZGH);
			default -> Optional.empty();
		});
	}

	/** The code in records and in stored property names: ar, fr, en, zgh. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Language of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
