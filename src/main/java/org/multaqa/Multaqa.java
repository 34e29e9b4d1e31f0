package org.multaqa;

import org.multaqa.command.Commands;
import org.multaqa.command.Surroundings;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Multaqa {

	/** Does what the command line asks for; without a command, serves. */
	public static void main(String[] arguments) {
		new Commands(new SpringStarter(), Surroundings.ofProcess()).run(arguments)
			.ifPresent((exit) -> System.exit(exit.code()));
	}

}
