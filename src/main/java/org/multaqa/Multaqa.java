package org.multaqa;

import java.util.Locale;

import org.multaqa.command.CommandRunner;
import org.multaqa.command.line.CliContext;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Multaqa {

	/**
	 * Runs the command of the command line, or the server if there is none. The locale is
	 * fixed, because addresses, messages and files are read by programs, and libraries
	 * write numbers in the default locale.
	 */
	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ROOT);
		new CommandRunner(new SpringApplicationLauncher(), CliContext.ofProcess()).run(arguments)
			.ifPresent((exitCode) -> System.exit(exitCode.code()));
	}

}
