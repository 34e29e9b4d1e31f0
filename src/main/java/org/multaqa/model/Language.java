package org.multaqa.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of names and titles, with the chain along which a missing one falls back.
 */
public enum Language {

	AR, FR, EN, ZGH;

	/**
	 * The languages to look in, the asked-for one first.
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
	 * The language that the script of a text says, where only one of ours has it: Arabic
	 * or Tifinagh.
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

	/** The code used in records and in stored property names: ar, fr, en, zgh. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Language of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
