package org.multaqa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Multaqa {

	/** The exit code of a start that fails. */
	private static final int NOT_STARTED = 4;

	public static void main(String[] arguments) {
		try {
			SpringApplication.run(Multaqa.class, arguments);
		}
		catch (RuntimeException ex) {
			System.err.println(StartFailure.sentence(ex).orElseThrow(() -> ex));
			System.exit(NOT_STARTED);
		}
	}

}
