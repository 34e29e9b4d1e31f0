package org.multaqa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Multaqa {

	public static void main(String[] arguments) {
		SpringApplication.run(Multaqa.class, arguments);
	}

}
