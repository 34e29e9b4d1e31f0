package org.multaqa.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that cost a server more than their sender.
 */
public final class HostileDocuments {

	private HostileDocuments() {
	}

	public static String nested(int levels) {
		return "{ a ".repeat(levels) + "}".repeat(levels);
	}

	public static String inlineNested(int levels) {
		return "{ " + "... { ".repeat(levels) + "a" + " }".repeat(levels) + " }";
	}

	/** Each fragment spreads the next one twice. */
	public static String doubling(int times) {
		return "{ ...F0 } " + IntStream.range(0, times)
			.mapToObj((i) -> "fragment F%s on Query { ...F%s ...F%s }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment F%s on Query { __typename }".formatted(times);
	}

	/** As {@link #doubling}, but below a field of its own at each step. */
	public static String doublingWithFields(int times) {
		return "{ ...F0 } " + IntStream.range(0, times)
			.mapToObj((i) -> "fragment F%s on Query { a { ...F%s } b { ...F%s } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ")) + " fragment F%s on Query { __typename }".formatted(times);
	}

	public static String aliases(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "a" + i + ":__typename")
			.collect(Collectors.joining(" ", "{", "}"));
	}

	public static String repeated(String selection, int count) {
		return "{ " + (selection + " ").repeat(count) + "}";
	}

}
