package org.multaqa;

import java.util.Locale;

import org.multaqa.command.CommandRunner;
import org.multaqa.command.line.CliContext;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Multaqa {

	/**
	 * Does what the command line asks for; without a command, serves. The machine's
	 * locale changes nothing: addresses, messages and files are read by programs, and
	 * libraries write numbers as well.
	 */
	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ROOT);
		new CommandRunner(new SpringApplicationLauncher(), CliContext.ofProcess()).run(arguments)
			.ifPresent((exitCode) -> System.exit(exitCode.code()));
	}

}
