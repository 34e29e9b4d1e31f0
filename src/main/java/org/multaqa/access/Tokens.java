package org.multaqa.access;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the API tokens for loading. Loads are recorded with the name of their
 * token.
 *
 * @param data the data directory, where a token is generated if none is set
 * @param token a token with the name {@code token}; {@code null} for the one in the data
 * directory
 * @param tokens further tokens by name, such as those of the people who load
 */
@ConfigurationProperties("multaqa")
record Tokens(@DefaultValue("multaqa-data") String data, @Nullable String token,
		@DefaultValue Map<String, String> tokens) {

	/** The tokens by name; the one in the data directory is generated if necessary. */
	Map<String, LoadToken> read(PrintStream console) {
		Map<String, LoadToken> read = new TreeMap<>();
		this.tokens.forEach((name, chosen) -> read.put(name, LoadToken.of(chosen, "multaqa.tokens." + name)));
		read.put("token",
				Optional.ofNullable(this.token)
					.filter((chosen) -> !chosen.isEmpty())
					.map((chosen) -> LoadToken.of(chosen, "multaqa.token"))
					.orElseGet(() -> LoadToken.in(Path.of(this.data), console)));
		return read;
	}

}
