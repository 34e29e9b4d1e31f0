package org.multaqa.command.line;

import java.util.List;
import java.util.Map;

/**
 * Checks that the options and files of a command line belong to its command.
 */
final class CommandLineValidator {

	private final Command command;

	private final Map<CommandOption, String> options;

	private final List<String> files;

	CommandLineValidator(Command command, Map<CommandOption, String> options, List<String> files) {
		this.command = command;
		this.options = options;
		this.files = files;
	}

	/**
	 * Checks the options first, then the files.
	 * @throws CommandException if an option or a file does not belong to the command
	 */
	void validate() {
		checkOptions();
		checkFiles();
	}

	private void checkOptions() {
		for (CommandOption option : this.options.keySet()) {
			if (!option.goesWith(this.command)) {
				List<String> verbs = option.verbs().stream().map(Command::word).toList();
				throw CommandException.wrongUsage("%s cannot be used with %s; it is for %s.", option.word(),
						(this.command == Command.SERVE) ? "serving" : this.command.word(), String.join(", ", verbs));
			}
			checkChoice(option, option.choices(this.command));
		}
	}

	/**
	 * The choices depend on the command, which may follow its options, so that they can
	 * only be checked now.
	 */
	private void checkChoice(CommandOption option, List<String> choices) {
		String value = this.options.getOrDefault(option, "");
		if (choices.size() > 1 && !choices.contains(value)) {
			throw CommandException.wrongUsage("%s cannot be \"%s\", only one of %s%s", option.word(), value,
					String.join(", ", choices), SpellingHint.of(value, choices));
		}
	}

	private void checkFiles() {
		if (this.command.takesRecords() && this.files.isEmpty()) {
			throw CommandException.wrongUsage(
					"%s needs at least one file or folder of records, or - for standard input.", this.command.word());
		}
		if (this.command == Command.REMOVE && this.files.isEmpty()) {
			throw CommandException.wrongUsage("remove needs at least one id of a record.");
		}
		if (this.command == Command.IMPORT && this.files.isEmpty()) {
			throw CommandException.wrongUsage("import needs at least one file or folder to import.");
		}
		boolean evaluates = this.options.containsKey(CommandOption.EVALUATE);
		if (this.command == Command.DRAFT && this.files.size() != (evaluates ? 0 : 1)) {
			throw CommandException.wrongUsage(evaluates ? "draft --evaluate takes a folder and no other file."
					: "draft needs one file with a text, or - for standard input.");
		}
		if (this.command == Command.HEALTH && !this.files.isEmpty()) {
			throw CommandException.wrongUsage("health takes no file, but \"%s\" follows it.", this.files.get(0));
		}
		if (this.command == Command.RESTORE && this.files.size() != 1) {
			throw CommandException.wrongUsage("restore needs one file, which export --format=backup has written.");
		}
		if (this.command == Command.EXPORT && this.files.size() > 1) {
			throw CommandException.wrongUsage("export writes one file, but %s are named: %s.", this.files.size(),
					String.join(", ", this.files));
		}
	}

}
