package org.multaqa.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.access.Role;
import org.multaqa.query.ExportFormat;

/** The options of the commands, beside the properties that go on to the application. */
enum Option {

	VERBOSE(List.of(), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT),
	DRY_RUN(List.of(), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT),
	FORMAT(List.of("text", "json"), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT, Verb.EXPORT),
	SERVER(List.of("URL"), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT, Verb.EXPORT, Verb.HEALTH),
	TOKEN(List.of("TOKEN"), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT, Verb.EXPORT),
	COLOR(List.of("auto", "always", "never"), Verb.LOAD, Verb.CHECK, Verb.REMOVE, Verb.IMPORT),
	ROLE(Role.words(), Verb.TOKEN), DAYS(List.of("DAYS"), Verb.TOKEN),
	MAPPING(List.of("MAPPING"), Verb.IMPORT), REJECTS(List.of("FILE"), Verb.IMPORT), TO(List.of("FILE"), Verb.IMPORT);

	private final List<String> choices;

	private final Set<Verb> verbs;

	Option(List<String> choices, Verb... verbs) {
		this.choices = choices;
		this.verbs = EnumSet.copyOf(List.of(verbs));
	}

	/** As written: {@code --dry-run}. */
	String word() {
		return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean takesValue() {
		return !this.choices.isEmpty();
	}

	/**
	 * The values to choose from, or one capital word where any text may stand.
	 * @param verb the command with which it stands, or {@code null} before one is read
	 */
	List<String> choices(@Nullable Verb verb) {
		return (this == FORMAT && verb == Verb.EXPORT) ? ExportFormat.words() : this.choices;
	}

	boolean goesWith(Verb verb) {
		return this.verbs.contains(verb);
	}

	Set<Verb> verbs() {
		return this.verbs;
	}

	static Optional<Option> ofWord(String word) {
		return Arrays.stream(values()).filter((option) -> option.word().equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(Option::word).toList();
	}

}
