package org.multaqa.command.line;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.access.Role;
import org.multaqa.query.ExportFormat;

/**
 * The options of the commands, without the properties of the application.
 */
enum CommandOption {

	VERBOSE(List.of(), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT, Command.DRAFT),
	DRY_RUN(List.of(), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT),
	FORMAT(List.of("text", "json"), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT, Command.EXPORT),
	SERVER(List.of("URL"), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT, Command.EXPORT, Command.HEALTH,
			Command.DRAFT),
	TOKEN(List.of("TOKEN"), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT, Command.EXPORT, Command.DRAFT),
	COLOR(List.of("auto", "always", "never"), Command.LOAD, Command.CHECK, Command.REMOVE, Command.IMPORT),
	ROLE(Role.words(), Command.TOKEN), DAYS(List.of("DAYS"), Command.TOKEN),
	MAPPING(List.of("MAPPING"), Command.IMPORT), REJECTS(List.of("FILE"), Command.IMPORT),
	TO(List.of("FILE"), Command.IMPORT), LANGUAGE(List.of("ar", "fr", "en"), Command.DRAFT),
	PUBLISHED(List.of("DATE"), Command.DRAFT), SOURCE(List.of("TEXT"), Command.DRAFT),
	EVALUATE(List.of("DIR"), Command.DRAFT);

	private final List<String> choices;

	private final Set<Command> commands;

	CommandOption(List<String> choices, Command... commands) {
		this.choices = choices;
		this.commands = EnumSet.copyOf(List.of(commands));
	}

	/** The option as written, such as {@code --dry-run}. */
	String word() {
		return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean takesValue() {
		return !this.choices.isEmpty();
	}

	/**
	 * The possible values, or one word in capitals if any text is possible.
	 * @param command the command of the option, or {@code null} before one is read
	 */
	List<String> choices(@Nullable Command command) {
		return (this == FORMAT && command == Command.EXPORT) ? ExportFormat.words() : this.choices;
	}

	boolean goesWith(Command command) {
		return this.commands.contains(command);
	}

	Set<Command> verbs() {
		return this.commands;
	}

	static Optional<CommandOption> ofWord(String word) {
		return Arrays.stream(values()).filter((option) -> option.word().equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(CommandOption::word).toList();
	}

}
