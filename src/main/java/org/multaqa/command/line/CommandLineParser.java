package org.multaqa.command.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.access.Role;
import org.multaqa.query.ExportFormat;

/**
 * Parses the command line. A word with two dashes and a dot in its name is a property of
 * the application ({@code --server.port=8081}); any other word with dashes is an option
 * ({@code --server URL}).
 */
public final class CommandLineParser {

	private final Deque<String> rest;

	private final List<String> files = new ArrayList<>();

	private final List<String> properties = new ArrayList<>();

	private final Map<CommandOption, String> options = new EnumMap<>(CommandOption.class);

	private @Nullable Command command;

	private boolean help;

	private boolean version;

	private CommandLineParser(String[] arguments) {
		this.rest = new ArrayDeque<>(List.of(arguments));
	}

	/**
	 * Parses the arguments.
	 * @throws CommandException if they are not valid
	 */
	public static CommandInvocation parse(String... arguments) {
		return new CommandLineParser(arguments).read();
	}

	private CommandInvocation read() {
		while (!this.rest.isEmpty()) {
			String word = this.rest.remove();
			if (word.equals("--")) {
				this.rest.forEach(this::readWord);
				this.rest.clear();
			}
			else if (word.startsWith("-") && !word.equals("-")) {
				readOption(word);
			}
			else {
				readWord(word);
			}
		}
		return invocation(asked());
	}

	private void readWord(String word) {
		if (this.command != null) {
			this.files.add(word);
		}
		else {
			this.command = Command.ofWord(word)
				.orElseThrow(() -> CommandException.wrongUsage(
						"\"%s\" is not a command%s (The commands are %s; without one, Multaqa serves.)", word,
						SpellingHint.of(word, Command.words()), String.join(", ", Command.words())));
		}
	}

	private void readOption(String word) {
		int equals = word.indexOf('=');
		String name = (equals < 0) ? word : word.substring(0, equals);
		if (word.equals("--help") || word.equals("-h")) {
			this.help = true;
		}
		else if (word.equals("--version")) {
			this.version = true;
		}
		else if (word.equals("--debug") || word.equals("--trace")) {
			this.properties.add(word);
		}
		else if (name.startsWith("--") && name.indexOf('.') > 0) {
			readProperty(word, equals);
		}
		else {
			CommandOption option = CommandOption.ofWord(name).orElseThrow(() -> unknownOption(name));
			this.options.put(option, value(option, (equals < 0) ? null : word.substring(equals + 1)));
		}
	}

	private void readProperty(String word, int equals) {
		if (equals < 0) {
			throw CommandException.wrongUsage("%s needs its value after an equals sign: %s=…", word, word);
		}
		this.properties.add(word);
	}

	private String value(CommandOption option, @Nullable String attached) {
		if (!option.takesValue()) {
			if (attached != null) {
				throw CommandException.wrongUsage("%s takes no value, but \"%s\" follows it.", option.word(), attached);
			}
			return "";
		}
		String value = (attached == null && !this.rest.isEmpty() && !this.rest.element().startsWith("--"))
				? this.rest.remove() : attached;
		if (value == null || value.isBlank()) {
			throw CommandException.wrongUsage("%s needs a value: %s.", option.word(),
					String.join(", ", option.choices(this.command)));
		}
		return value;
	}

	/** The requested command; help and version come before all others. */
	private Command asked() {
		if (this.help) {
			return Command.HELP;
		}
		if (this.version) {
			return Command.VERSION;
		}
		return (this.command != null) ? this.command : Command.SERVE;
	}

	private CommandInvocation invocation(Command asked) {
		if (asked != Command.HELP && asked != Command.VERSION) {
			new CommandLineValidator(asked, this.options, this.files).validate();
		}
		boolean dryRun = asked == Command.CHECK || this.options.containsKey(CommandOption.DRY_RUN);
		boolean exports = asked == Command.EXPORT;
		CommandInvocation.ReportFormat format = exports ? CommandInvocation.ReportFormat.TEXT
				: CommandInvocation.ReportFormat.valueOf(choice(CommandOption.FORMAT, "text"));
		ExportFormat exportFormat = exports ? ExportFormat.valueOf(choice(CommandOption.FORMAT, "dump"))
				: ExportFormat.DUMP;
		CommandInvocation.ColorMode colorMode = CommandInvocation.ColorMode
			.valueOf(choice(CommandOption.COLOR, "auto"));
		return new CommandInvocation(asked, this.files, dryRun, this.options.containsKey(CommandOption.VERBOSE), format,
				exportFormat, colorMode,
				Optional.ofNullable(this.options.get(CommandOption.SERVER)).map(ServerAddress::parse).orElse(null),
				this.options.get(CommandOption.TOKEN), this.properties, importing(asked), terms(asked),
				drafting(asked));
	}

	private CommandInvocation.@Nullable ImportOptions importing(Command asked) {
		if (asked != Command.IMPORT) {
			return null;
		}
		String mapping = this.options.get(CommandOption.MAPPING);
		if (mapping == null) {
			throw CommandException.wrongUsage(
					"import needs --mapping with a mapping file, or one of the included mappings: popolo, followthemoney.");
		}
		return new CommandInvocation.ImportOptions(mapping, this.options.get(CommandOption.REJECTS),
				this.options.get(CommandOption.TO));
	}

	private CommandInvocation.@Nullable DraftOptions drafting(Command asked) {
		if (asked != Command.DRAFT) {
			return null;
		}
		String published = this.options.get(CommandOption.PUBLISHED);
		try {
			return new CommandInvocation.DraftOptions(this.options.get(CommandOption.LANGUAGE),
					(published != null) ? LocalDate.parse(published) : null, this.options.get(CommandOption.SOURCE),
					this.options.get(CommandOption.EVALUATE));
		}
		catch (DateTimeException ex) {
			throw CommandException.wrongUsage("--published cannot be \"%s\", only a day such as 2022-01-07.",
					String.valueOf(published));
		}
	}

	private CommandInvocation.@Nullable TokenTerms terms(Command asked) {
		if (asked != Command.TOKEN) {
			return null;
		}
		String days = this.options.get(CommandOption.DAYS);
		if (days != null && !days.matches("[1-9][0-9]{0,4}")) {
			throw CommandException.wrongUsage("--days cannot be \"%s\", only a whole number of days such as 90.", days);
		}
		return new CommandInvocation.TokenTerms(this.options.getOrDefault(CommandOption.ROLE, Role.LOAD.word()),
				(days != null) ? Integer.valueOf(days) : null);
	}

	private String choice(CommandOption option, String otherwise) {
		return this.options.getOrDefault(option, otherwise).toUpperCase(Locale.ROOT);
	}

	private static CommandException unknownOption(String name) {
		List<String> known = new ArrayList<>(CommandOption.words());
		known.add("--help");
		known.add("--version");
		return CommandException.wrongUsage("There is no option %s%s (--help lists them all.)", name,
				SpellingHint.of(name, known));
	}

}
