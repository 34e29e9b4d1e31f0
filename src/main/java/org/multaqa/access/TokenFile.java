package org.multaqa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of the hashed API tokens, for a server and for the commands that create and
 * revoke tokens. It is always replaced by a new file as a whole, so that readers never
 * see a part of a change.
 *
 * @param path the path, whether or not the file exists
 */
public record TokenFile(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	/** The file in a data directory. */
	public static TokenFile in(Path data) {
		return new TokenFile(data.resolve("tokens.json"));
	}

	/**
	 * The tokens in the order of their creation.
	 * @throws IllegalStateException if the file holds something else
	 */
	public List<ApiToken> tokens() {
		try {
			return List.of(JSON.readValue(Files.readAllBytes(this.path), ApiToken[].class));
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file %s cannot be read.".formatted(this.path), ex);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException(
					"The file %s is not a list of tokens; restore a copy of it, or remove it and create new tokens."
						.formatted(this.path),
					ex);
		}
	}

	/**
	 * Creates a token.
	 * @param name a name that no other token has
	 * @param lifetime the time until it expires, or {@code null} for never
	 * @return the secret, which is not stored; empty if the name is taken
	 */
	public Optional<String> create(String name, Role role, @Nullable Duration lifetime, Instant now) {
		String secret = TokenSecret.make();
		ApiToken token = new ApiToken(name, TokenSecret.hash(secret), role, now,
				(lifetime != null) ? now.plus(lifetime) : null);
		return change((tokens) -> tokens.stream().noneMatch((other) -> other.name().equals(name)) && tokens.add(token))
				? Optional.of(secret) : Optional.empty();
	}

	/**
	 * Revokes a token.
	 * @return whether there was a token with this name
	 */
	public boolean revoke(String name) {
		return change((tokens) -> tokens.removeIf((token) -> token.name().equals(name)));
	}

	/**
	 * Changes the file under a lock, because of two concurrent changes one would be lost.
	 */
	private boolean change(Function<List<ApiToken>, Boolean> change) {
		try {
			Path directory = Files.createDirectories(this.path.toAbsolutePath().getParent());
			try (FileChannel channel = FileChannel.open(directory.resolve("tokens.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				List<ApiToken> tokens = new ArrayList<>(tokens());
				boolean changed = lock.isValid() && change.apply(tokens);
				if (changed) {
					write(directory, tokens);
				}
				return changed;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file %s cannot be written.".formatted(this.path), ex);
		}
	}

	private void write(Path directory, List<ApiToken> tokens) throws IOException {
		Path draft = Files.createTempFile(directory, "tokens", ".new", ownerOnly(directory));
		try {
			Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tokens));
			Files.move(draft, this.path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path directory) {
		// without POSIX permissions, a file inherits its permissions from the directory
		return (Files.getFileAttributeView(directory, PosixFileAttributeView.class) == null) ? new FileAttribute<?>[0]
				: new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) };
	}

}
