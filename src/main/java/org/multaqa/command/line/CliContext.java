package org.multaqa.command.line;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams and environment of a command.
 *
 * @param in standard input
 * @param out standard output, for the report or the export only
 * @param err standard error, for everything else
 * @param terminal whether the output is a terminal
 * @param environment the environment variables
 */
public record CliContext(InputStream in, OutputStream out, PrintStream err, boolean terminal,
		Map<String, String> environment) {

	public CliContext {
		environment = Map.copyOf(environment);
	}

	/**
	 * The context of this process. Streams are UTF-8 whatever the locale, since names are
	 * Arabic. Later replacements of {@code System.out} have no effect.
	 */
	public static CliContext ofProcess() {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return new CliContext(System.in, new FileOutputStream(FileDescriptor.out), err, watched(), System.getenv());
	}

	/** From Java 22 on, there is a console object even without a terminal. */
	private static boolean watched() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
		}
		catch (NoSuchMethodException ex) {
			return true;
		}
		catch (ReflectiveOperationException ex) {
			return false;
		}
	}

	/** Whether a report has colours. */
	public boolean colored(CommandInvocation.ColorMode colorMode) {
		return switch (colorMode) {
			case ALWAYS -> true;
			case NEVER -> false;
			case AUTO -> this.terminal && this.environment.getOrDefault("NO_COLOR", "").isEmpty();
		};
	}

}
