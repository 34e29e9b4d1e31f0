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
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output: the report or the dump, and nothing else
 * @param err standard error: everything else
 * @param terminal whether a person watches
 * @param environment the environment variables
 */
public record CliContext(InputStream in, OutputStream out, PrintStream err, boolean terminal,
		Map<String, String> environment) {

	public CliContext {
		environment = Map.copyOf(environment);
	}

	/**
	 * Those of this process, in UTF-8 whatever the locale, since names are Arabic.
	 * Standard output is taken as it is now, even if somebody replaces {@code System.out}
	 * later.
	 */
	public static CliContext ofProcess() {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return new CliContext(System.in, new FileOutputStream(FileDescriptor.out), err, watched(), System.getenv());
	}

	/** Java 22 and newer give a console that may be none, and say so. */
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
