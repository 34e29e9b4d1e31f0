package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.GenderParser;
import org.multaqa.imports.text.Slug;

/** Builds the entry of one entity in a record. */
final class EntityBuilder {

	private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en", "zgh");

	private static final int MOST_NAMES = 150;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_IDENTIFIER = 200;

	private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,40}");

	private final JsonObjectReader thing;

	private final String language;

	private final Map<String, Object> entity = new LinkedHashMap<>();

	private final Map<String, String> identifiers = new LinkedHashMap<>();

	private final Map<String, Object> names = new LinkedHashMap<>();

	private final Map<String, List<Object>> aliases = new LinkedHashMap<>();

	/**
	 * @param id the id in the graph
	 * @param thing the object in the file
	 * @param language the language of names whose script does not determine it
	 */
	EntityBuilder(String id, JsonObjectReader thing, String language) {
		this.entity.put("id", id);
		this.thing = thing;
		this.language = language;
	}

	/** Adds a name. The first of each language is the name, the others are aliases. */
	EntityBuilder name(String text) {
		return name(text, null, null, null, false);
	}

	EntityBuilder alias(String text) {
		return name(text, null, null, null, true);
	}

	/**
	 * Adds a name with its properties.
	 * @param stated the language that the file states
	 */
	EntityBuilder name(String text, @Nullable String stated, @Nullable String from, @Nullable String until,
			boolean alias) {
		if (text.length() > LONGEST_NAME) {
			this.thing.leaveOut("name of more than %s characters".formatted(LONGEST_NAME));
			return this;
		}
		String in = languageOf(text, stated);
		Object name = text;
		if (from != null || until != null) {
			Map<String, Object> dated = new LinkedHashMap<>();
			dated.put("text", text);
			putIfKnown(dated, "from", from);
			putIfKnown(dated, "until", until);
			name = dated;
		}
		if (!alias && !this.names.containsKey(in)) {
			this.names.put(in, name);
		}
		else if (!name.equals(this.names.get(in))) {
			add(this.aliases.computeIfAbsent(in, (key) -> new ArrayList<>()), name);
		}
		return this;
	}

	private void add(List<Object> known, Object name) {
		if (known.size() >= MOST_NAMES) {
			this.thing.leaveOut("names beyond %s".formatted(MOST_NAMES));
		}
		else if (!known.contains(name)) {
			known.add(name);
		}
	}

	/**
	 * The language under which a name is stored. A language other than the four of
	 * records is lost.
	 */
	private String languageOf(String text, @Nullable String stated) {
		String plain = (stated != null) ? stated.replaceFirst("[-_].*", "") : "";
		if (LANGUAGES.contains(plain)) {
			return plain;
		}
		if (!plain.isEmpty()) {
			this.thing.leaveOut("language of a name, kept under %s".formatted(this.language));
			return this.language;
		}
		return byScript(text, this.language);
	}

	/**
	 * The language of a text by its script, if only one of the four languages uses it.
	 */
	static String byScript(String text, String otherwise) {
		Character.UnicodeScript script = text.codePoints()
			.filter(Character::isLetter)
			.mapToObj(Character.UnicodeScript::of)
			.findFirst()
			.orElse(Character.UnicodeScript.LATIN);
		return switch (script) {
			case TIFINAGH -> "zgh";
			case ARABIC -> "ar";
			default -> otherwise;
		};
	}

	/** Adds an identifier. A further one of the same scheme gets a number. */
	EntityBuilder identifier(String scheme, String value) {
		String key = Slug.of(scheme);
		key = key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "id-" + key : key;
		if (value.length() > LONGEST_IDENTIFIER) {
			this.thing.leaveOut("identifier of more than %s characters".formatted(LONGEST_IDENTIFIER));
			return this;
		}
		String free = key;
		for (int number = 2; !value.equals(this.identifiers.getOrDefault(free, value)); number++) {
			free = key + "-" + number;
		}
		this.identifiers.put(free, value);
		return this;
	}

	/** Sets the kind in lower case, if the text is a valid one. */
	EntityBuilder kind(String text) {
		String kind = Slug.of(text);
		if (KIND.matcher(kind).matches() && Slug.isLatin(text)) {
			this.entity.put("kind", kind);
		}
		else {
			this.thing.leaveOut("kind " + MessageText.quoted(text));
		}
		return this;
	}

	/** Sets the gender, if the text is a known word for one. */
	EntityBuilder gender(String text) {
		GenderParser.of(text)
			.ifPresentOrElse((gender) -> put("gender", gender),
					() -> this.thing.leaveOut("gender " + MessageText.quoted(text)));
		return this;
	}

	EntityBuilder put(String key, Object value) {
		this.entity.put(key, value);
		return this;
	}

	EntityBuilder put(String key, Optional<?> value) {
		value.ifPresent((known) -> this.entity.put(key, known));
		return this;
	}

	boolean isNamed() {
		return !this.names.isEmpty() || !this.aliases.isEmpty();
	}

	Map<String, Object> entity() {
		Map<String, Object> whole = new LinkedHashMap<>(this.entity);
		putIfFilled(whole, "names", this.names);
		putIfFilled(whole, "aliases", this.aliases);
		putIfFilled(whole, "identifiers", this.identifiers);
		return whole;
	}

	private static void putIfFilled(Map<String, Object> to, String key, Map<String, ?> value) {
		if (!value.isEmpty()) {
			to.put(key, value);
		}
	}

	private static void putIfKnown(Map<String, Object> to, String key, @Nullable Object value) {
		if (value != null) {
			to.put(key, value);
		}
	}

}
