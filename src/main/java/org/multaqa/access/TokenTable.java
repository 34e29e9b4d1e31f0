package org.multaqa.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The valid API tokens: those of the properties and the data directory, and those in the
 * token file, which is read again when it changes.
 */
final class TokenTable {

	private static final Logger LOG = LoggerFactory.getLogger(TokenTable.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

	private final Map<String, LoadToken> fixed;

	private final TokenFile file;

	private final LastUse lastUse;

	private final Clock clock;

	private Kept kept = new Kept(Instant.EPOCH, FileTime.fromMillis(0), List.of());

	/**
	 * @param fixed tokens that are not in the file, by name
	 */
	TokenTable(Map<String, LoadToken> fixed, TokenFile file, Clock clock) {
		this.fixed = Map.copyOf(fixed);
		this.file = file;
		this.lastUse = LastUse.of(file);
		this.clock = clock;
	}

	/** The holder of a token. */
	Optional<Identity> find(String presented) {
		Optional<Identity> known = this.fixed.entrySet()
			.stream()
			.filter((token) -> token.getValue().is(presented))
			.findFirst()
			.map((token) -> new Identity(token.getKey(), token.getKey().equals("token") ? Role.ADMINISTER : Role.JUDGE,
					true));
		return known.or(() -> inFile(presented));
	}

	private Optional<Identity> inFile(String presented) {
		Instant now = this.clock.instant();
		byte[] hash = TokenSecret.hash(presented).getBytes(StandardCharsets.US_ASCII);
		Optional<ApiToken> found = tokens(now).stream()
			.filter((token) -> MessageDigest.isEqual(token.hash().getBytes(StandardCharsets.US_ASCII), hash))
			.filter((token) -> token.isValid(now))
			.findFirst();
		found.ifPresent((token) -> this.lastUse.note(token.name(), now));
		return found.map((token) -> new Identity(token.name(), token.role(), true));
	}

	private synchronized List<ApiToken> tokens(Instant now) {
		if (Duration.between(this.kept.looked(), now).abs().compareTo(BETWEEN_LOOKS) >= 0) {
			FileTime changed = changed();
			this.kept = new Kept(now, changed, changed.equals(this.kept.changed()) ? this.kept.tokens() : read());
		}
		return this.kept.tokens();
	}

	private FileTime changed() {
		try {
			return Files.getLastModifiedTime(this.file.path());
		}
		catch (IOException ex) {
			return FileTime.fromMillis(0);
		}
	}

	/** If the file cannot be read, no token in it is accepted. */
	private List<ApiToken> read() {
		try {
			return this.file.tokens();
		}
		catch (RuntimeException ex) {
			LOG.error("{} Until then none of its tokens is accepted.", ex.getMessage());
			return List.of();
		}
	}

	/**
	 * The contents of the file.
	 *
	 * @param looked when the file was checked
	 * @param changed the modification time of the file then
	 * @param tokens its tokens
	 */
	private record Kept(Instant looked, FileTime changed, List<ApiToken> tokens) {

	}

}
