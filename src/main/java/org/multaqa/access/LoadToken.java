package org.multaqa.access;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The API token for loading: 256 random bits, generated at the first start and stored in
 * the file {@code token} in the data directory, which only its owner can read. It has no
 * {@code toString}, so that it does not get into a log.
 */
final class LoadToken {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~+/=-]{16,200}");

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private final byte[] secret;

	private LoadToken(String secret, String from) {
		if (!SHAPE.matcher(secret).matches()) {
			throw new IllegalStateException(
					"%s is not a token of 16 to 200 letters, digits and -._~+/=; correct it, or remove it so that a new one is created."
						.formatted(from));
		}
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A token from a property.
	 * @param property the name of the property
	 * @throws IllegalStateException if the token is too short or has other characters
	 */
	static LoadToken of(String chosen, String property) {
		return new LoadToken(chosen, "The value of " + property);
	}

	/**
	 * Reads the token in the data directory, or generates it.
	 * @param data the data directory, created if it is missing
	 * @param console where a new token is shown once
	 * @throws IllegalStateException if the file holds something else
	 * @throws UncheckedIOException if the directory cannot be read or written
	 */
	static LoadToken in(Path data, PrintStream console) {
		Path file = data.resolve("token");
		try {
			if (!Files.exists(file)) {
				make(file, console);
			}
			return new LoadToken(Files.readString(file).strip(), "The content of " + file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"The file %s can be neither read nor created; give the user who runs this access to the data directory (multaqa.data)."
						.formatted(file),
					ex);
		}
	}

	boolean is(String presented) {
		return MessageDigest.isEqual(this.secret, presented.getBytes(StandardCharsets.UTF_8));
	}

	private static void make(Path file, PrintStream console) throws IOException {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
		// written under another name first, so that a crash leaves no empty token
		Path draft = Files.createTempFile(directory, "token", ".new", ownerOnly(directory));
		try {
			Files.writeString(draft, secret + "\n");
			Files.move(draft, file);
		}
		catch (FileAlreadyExistsException ex) {
			return;
		}
		finally {
			Files.deleteIfExists(draft);
		}
		console.printf("%nLoading records needs this token, shown only now and kept in %s:%n%n    %s%n%n", file,
				secret);
	}

	private static FileAttribute<?>[] ownerOnly(Path directory) {
		// without POSIX permissions, a file inherits its permissions from the directory
		return (Files.getFileAttributeView(directory, PosixFileAttributeView.class) == null) ? new FileAttribute<?>[0]
				: new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) };
	}

}
