package org.multaqa.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.multaqa.names.script.ArabicLetters;

/**
 * Pairs of names of which is known whether they are one, in two halves: rules are made
 * with one half in sight and judged by the other.
 */
public final class NamePairs {

	private NamePairs() {
	}

	/** The pairs of a half. */
	public static List<NamePair> of(Half half) {
		return lines("pairs.tsv").map((cells) -> new NamePair(cells[0].equals("same"), cells[1], cells[2]))
			.filter((pair) -> pair.half() == half)
			.toList();
	}

	/** The cells of each line of a table beside this class's package. */
	public static Stream<String[]> lines(String table) {
		try (InputStream stream = Objects.requireNonNull(NamePairs.class.getResourceAsStream("/names/" + table))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Which half of the pairs. */
	public enum Half {

		TUNING, REPORTING;

		/** The half of two names; it follows from them alone, and so cannot be chosen. */
		public static Half of(String one, String other) {
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((one + "\t" + other).getBytes(StandardCharsets.UTF_8));
				return (hash[0] % 2 == 0) ? TUNING : REPORTING;
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * Two names.
	 *
	 * @param same whether they are spellings of one
	 * @param one a name
	 * @param other another
	 */
	public record NamePair(boolean same, String one, String other) {

		Half half() {
			return Half.of(this.one, this.other);
		}

		/** Whether one is in Arabic letters and the other is not. */
		public boolean acrossScripts() {
			return ArabicLetters.isArabic(this.one) != ArabicLetters.isArabic(this.other);
		}

	}

}
