package org.multaqa.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records when each token was last used, in a file beside the tokens. It is written at
 * most once a minute, so that requests do not wait for the disk.
 */
public final class LastUse {

	private static final Logger LOG = LoggerFactory.getLogger(LastUse.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

	private final Path file;

	private final Map<String, Instant> times;

	private Instant written = Instant.EPOCH;

	private LastUse(Path file, Map<String, Instant> times) {
		this.file = file;
		this.times = times;
	}

	/** The record for the tokens in a file. */
	public static LastUse of(TokenFile tokens) {
		Path file = tokens.path().resolveSibling("tokens-used.json");
		Map<String, Instant> times = new TreeMap<>();
		try {
			JSON.readTree(Files.readAllBytes(file))
				.properties()
				.forEach((entry) -> times.put(entry.getKey(), Instant.parse(entry.getValue().asString())));
		}
		catch (IOException | JacksonException | java.time.DateTimeException ex) {
			// it starts again without times
		}
		return new LastUse(file, times);
	}

	/** The times by the names of tokens, to the minute. */
	public synchronized Map<String, Instant> times() {
		return Map.copyOf(this.times);
	}

	synchronized void note(String name, Instant now) {
		this.times.put(name, now);
		if (Duration.between(this.written, now).compareTo(BETWEEN_WRITES) >= 0) {
			this.written = now;
			write();
		}
	}

	private void write() {
		Map<String, String> texts = new TreeMap<>();
		this.times.forEach((name, time) -> texts.put(name, time.toString()));
		try {
			Path draft = Files.createTempFile(this.file.toAbsolutePath().getParent(), "tokens-used", ".new");
			Files.write(draft, JSON.writeValueAsBytes(texts));
			Files.move(draft, this.file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			LOG.warn("The times when tokens were last used cannot be written to {}.", this.file);
		}
	}

}
