package org.multaqa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Scanner;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocaleDependenceTests {

	@Test
	void everyDependenceIsFound() throws IOException {
		String name = LocaleDependentCode.class.getName();
		try (InputStream compiled = Objects.requireNonNull(
				LocaleDependentCode.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class"))) {
			List<String> found = LocaleDependenceFinder.in(compiled.readAllBytes());
			for (var method : LocaleDependentCode.class.getDeclaredMethods()) {
				boolean isFound = found.stream().anyMatch((use) -> use.contains("." + method.getName() + ":"));
				if (!method.isSynthetic()) {
					assertThat(isFound).as(method.getName()).isEqualTo(!method.getName().startsWith("free"));
				}
			}
		}
	}

	/** What must be found, each in a method of its own; what is free of it must not. */
	static final class LocaleDependentCode {

		private static final String FORMAT = "%d rows";

		String number(int rows) {
			return "%d rows".formatted(rows);
		}

		String constant(int rows) {
			return String.format(FORMAT, rows);
		}

		String grouped(int rows, String end) {
			return ("%,d " + end).formatted(rows);
		}

		String decimal(double share) {
			return String.format("%.1f", share);
		}

		String lower(String text) {
			return text.toLowerCase();
		}

		UnaryOperator<String> upper() {
			return String::toUpperCase;
		}

		DateTimeFormatter date() {
			return DateTimeFormatter.ofPattern("d MMMM");
		}

		NumberFormat numberFormat() {
			return NumberFormat.getIntegerInstance();
		}

		String message(int rows) {
			return MessageFormat.format("{0}", rows);
		}

		Scanner scanner(InputStream in) {
			return new Scanner(in, StandardCharsets.UTF_8);
		}

		byte[] bytes(String text) {
			return text.getBytes();
		}

		String freeFormat(int rows) {
			return String.format(Locale.ROOT, "%,d rows", rows) + "%s of %02x".formatted(rows, rows) + " 100 % done";
		}

		String freeCase(String text) {
			return text.toLowerCase(Locale.ROOT);
		}

	}

}
