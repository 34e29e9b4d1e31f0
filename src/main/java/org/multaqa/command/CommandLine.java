package org.multaqa.command;

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
import org.multaqa.intake.document.Similar;
import org.multaqa.query.ExportFormat;

/**
 * Reads the arguments. A word with two dashes and a dot before its value is a property of
 * the application ({@code --server.port=8081}), any other is an option of ours
 * ({@code --server URL}).
 */
public final class CommandLine {

	private final Deque<String> rest;

	private final List<String> files = new ArrayList<>();

	private final List<String> properties = new ArrayList<>();

	private final Map<Option, String> options = new EnumMap<>(Option.class);

	private @Nullable Verb verb;

	private boolean help;

	private boolean version;

	private CommandLine(String[] arguments) {
		this.rest = new ArrayDeque<>(List.of(arguments));
	}

	/**
	 * Says what the arguments ask for.
	 * @throws Stopped if they cannot be understood
	 */
	public static Invocation parse(String... arguments) {
		return new CommandLine(arguments).read();
	}

	private Invocation read() {
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
		if (this.verb != null) {
			this.files.add(word);
		}
		else {
			this.verb = Verb.ofWord(word)
				.orElseThrow(() -> Stopped.wrongUsage(
						"\"%s\" is no command%s (The commands are %s; without one, Multaqa serves.)", word,
						hint(word, Verb.words()), String.join(", ", Verb.words())));
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
			Option option = Option.ofWord(name).orElseThrow(() -> unknownOption(name));
			this.options.put(option, value(option, (equals < 0) ? null : word.substring(equals + 1)));
		}
	}

	private void readProperty(String word, int equals) {
		if (equals < 0) {
			throw Stopped.wrongUsage("%s needs its value after an equals sign: %s=…", word, word);
		}
		this.properties.add(word);
	}

	private String value(Option option, @Nullable String attached) {
		if (!option.takesValue()) {
			if (attached != null) {
				throw Stopped.wrongUsage("%s takes no value, but \"%s\" follows it.", option.word(), attached);
			}
			return "";
		}
		String value = (attached == null && !this.rest.isEmpty() && !this.rest.element().startsWith("--"))
				? this.rest.remove() : attached;
		if (value == null || value.isBlank()) {
			throw Stopped.wrongUsage("%s needs a value: %s.", option.word(),
					String.join(", ", option.choices(this.verb)));
		}
		return value;
	}

	/** What is asked for, help before everything else. */
	private Verb asked() {
		if (this.help) {
			return Verb.HELP;
		}
		if (this.version) {
			return Verb.VERSION;
		}
		return (this.verb != null) ? this.verb : Verb.SERVE;
	}

	private Invocation invocation(Verb asked) {
		if (asked != Verb.HELP && asked != Verb.VERSION) {
			checkOptions(asked);
			checkFiles(asked);
		}
		boolean dryRun = asked == Verb.CHECK || this.options.containsKey(Option.DRY_RUN);
		boolean exports = asked == Verb.EXPORT;
		Invocation.Format format = exports ? Invocation.Format.TEXT
				: Invocation.Format.valueOf(choice(Option.FORMAT, "text"));
		ExportFormat exportFormat = exports ? ExportFormat.valueOf(choice(Option.FORMAT, "dump")) : ExportFormat.DUMP;
		Invocation.Color color = Invocation.Color.valueOf(choice(Option.COLOR, "auto"));
		return new Invocation(asked, this.files, dryRun, this.options.containsKey(Option.VERBOSE), format, exportFormat,
				color, Optional.ofNullable(this.options.get(Option.SERVER)).map(ServerAddress::parse).orElse(null),
				this.options.get(Option.TOKEN), this.properties, importing(asked),
				terms(asked));
	}

	private Invocation.@Nullable Importing importing(Verb asked) {
		if (asked != Verb.IMPORT) {
			return null;
		}
		String mapping = this.options.get(Option.MAPPING);
		if (mapping == null) {
			throw Stopped.wrongUsage(
					"import needs --mapping with a mapping file, or one of those that come along: popolo, followthemoney.");
		}
		return new Invocation.Importing(mapping, this.options.get(Option.REJECTS), this.options.get(Option.TO));
	}

	private Invocation.@Nullable TokenTerms terms(Verb asked) {
		if (asked != Verb.TOKEN) {
			return null;
		}
		String days = this.options.get(Option.DAYS);
		if (days != null && !days.matches("[1-9][0-9]{0,4}")) {
			throw Stopped.wrongUsage("--days cannot be \"%s\", only a whole number of days such as 90.", days);
		}
		return new Invocation.TokenTerms(this.options.getOrDefault(Option.ROLE, Role.LOAD.word()),
				(days != null) ? Integer.valueOf(days) : null);
	}

	private String choice(Option option, String otherwise) {
		return this.options.getOrDefault(option, otherwise).toUpperCase(Locale.ROOT);
	}

	private void checkOptions(Verb asked) {
		for (Option option : this.options.keySet()) {
			if (!option.goesWith(asked)) {
				List<String> verbs = option.verbs().stream().map(Verb::word).toList();
				throw Stopped.wrongUsage("%s does not go with %s; it goes with %s.", option.word(),
						(asked == Verb.SERVE) ? "serving" : asked.word(), String.join(", ", verbs));
			}
			checkChoice(option, option.choices(asked));
		}
	}

	/** What can be chosen is known once the command is, which may stand behind. */
	private void checkChoice(Option option, List<String> choices) {
		String value = this.options.getOrDefault(option, "");
		if (choices.size() > 1 && !choices.contains(value)) {
			throw Stopped.wrongUsage("%s cannot be \"%s\", only one of %s%s", option.word(), value,
					String.join(", ", choices), hint(value, choices));
		}
	}

	private void checkFiles(Verb asked) {
		if (asked.takesRecords() && this.files.isEmpty()) {
			throw Stopped.wrongUsage("%s needs at least one file or folder of records, or - for standard input.",
					asked.word());
		}
		if (asked == Verb.REMOVE && this.files.isEmpty()) {
			throw Stopped.wrongUsage("remove needs at least one id of a record.");
		}
		if (asked == Verb.IMPORT && this.files.isEmpty()) {
			throw Stopped.wrongUsage("import needs at least one file or folder to import.");
		}
		if (asked == Verb.HEALTH && !this.files.isEmpty()) {
			throw Stopped.wrongUsage("health takes no file, but \"%s\" follows it.", this.files.get(0));
		}
		if (asked == Verb.EXPORT && this.files.size() > 1) {
			throw Stopped.wrongUsage("export writes one file, but %s are named: %s.", this.files.size(),
					String.join(", ", this.files));
		}
	}

	private static Stopped unknownOption(String name) {
		List<String> known = new ArrayList<>(Option.words());
		known.add("--help");
		known.add("--version");
		return Stopped.wrongUsage("There is no option %s%s (--help lists them all.)", name, hint(name, known));
	}

	/** Ends a clause with a question that names the nearest word, or with a full stop. */
	private static String hint(String word, List<String> words) {
		return Similar.nearest(word, words).map("; did you mean %s?"::formatted).orElse(".");
	}

}
