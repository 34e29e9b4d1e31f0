package org.multaqa.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML document of the Explorer. It refers to its parts relative to the root of the
 * application: behind a proxy with a path prefix, only the browser knows the address of
 * the root.
 *
 * @param text the document, for a path one level below the root
 * @param policy the content security policy: scripts from this origin, and the import
 * map, which browsers accept only within the document
 */
record ExplorerDocument(String text, String policy) {

	private static final String BASE = "<base href=\"../\">";

	private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
			Pattern.DOTALL);

	ExplorerDocument {
		if (!text.contains(BASE)) {
			throw new IllegalArgumentException("The document must contain %s.".formatted(BASE));
		}
	}

	static ExplorerDocument read(String resource) {
		try (InputStream stream = Objects.requireNonNull(ExplorerDocument.class.getResourceAsStream(resource),
				resource)) {
			return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ExplorerDocument of(String text) {
		Matcher importMap = IMPORT_MAP.matcher(text);
		if (!importMap.find()) {
			throw new IllegalArgumentException("The document must contain an import map.");
		}
		return new ExplorerDocument(text,
				String.join("; ", "default-src 'self'",
						"script-src 'self' 'sha256-%s'".formatted(hash(importMap.group(1))), "style-src 'self'",
						"img-src 'self' data: blob:", "object-src 'none'", "base-uri 'self'", "form-action 'self'",
						"frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types lit-html"));
	}

	/**
	 * The document for a path.
	 * @param path the path below the root of the application, such as
	 * {@code /region/MA-09}
	 */
	String at(String path) {
		int depth = (int) path.chars().filter((c) -> c == '/').count() - 1;
		return this.text.replace(BASE, "<base href=\"./%s\">".formatted("../".repeat(depth)));
	}

	private static String hash(String script) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
