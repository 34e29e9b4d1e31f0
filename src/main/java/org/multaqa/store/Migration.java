package org.multaqa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One versioned file of Cypher statements, separated by semicolons at the ends of lines.
 *
 * @param version counted from 1
 * @param name the file's name
 * @param text its content
 */
record Migration(long version, String name, String text) {

	private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.cypher");

	/** Those that this version of the application has, in order. */
	static List<Migration> bundled() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:migrations/*.cypher");
			return Arrays.stream(files).map(Migration::of).sorted(Comparator.comparing(Migration::version)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> statements() {
		return Arrays.stream(this.text.replaceAll("(?m)^//.*$", "").split(";\\s*(\\n|$)"))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

	String checksum() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	private static Migration of(Resource file) {
		String name = String.valueOf(file.getFilename());
		Matcher parts = NAME.matcher(name);
		if (!parts.matches()) {
			throw new IllegalStateException("%s is not a migration's name such as V001__first.cypher.".formatted(name));
		}
		try {
			return new Migration(Long.parseLong(parts.group(1)), name,
					file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
