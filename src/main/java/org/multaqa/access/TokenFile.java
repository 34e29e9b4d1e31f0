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
 * The file in which API tokens are kept, hashed, for a server and for the commands that
 * create and revoke them. Whoever writes it writes a new file and puts it in the place of
 * the old one, so that whoever reads it reads one or the other.
 *
 * @param path where it is, whether or not it exists
 */
public record TokenFile(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	/** The one in a data directory. */
	public static TokenFile in(Path data) {
		return new TokenFile(data.resolve("tokens.json"));
	}

	/**
	 * The tokens in it, in the order in which they were created.
	 * @throws IllegalStateException if it holds something else
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
					"The file %s is no list of tokens; put back a copy of it, or remove it and create tokens anew."
						.formatted(this.path),
					ex);
		}
	}

	/**
	 * Creates a token.
	 * @param name of which there is none yet
	 * @param lifetime after which it expires, or {@code null} for never
	 * @return the token itself, which is nowhere else; empty if there is one of this name
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
	 * @return whether there was one of this name
	 */
	public boolean revoke(String name) {
		return change((tokens) -> tokens.removeIf((token) -> token.name().equals(name)));
	}

	/** One at a time: two that change it at once would lose what one of them did. */
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
		// elsewhere than on POSIX, a file inherits who may read it from its directory
		return (Files.getFileAttributeView(directory, PosixFileAttributeView.class) == null) ? new FileAttribute<?>[0]
				: new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) };
	}

}
