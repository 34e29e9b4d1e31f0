package org.multaqa.store.connection;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the user {@code neo4j} at the Bolt port of the embedded database,
 * stored in a file that only its owner can read.
 *
 * @param file the file
 */
record BoltPassword(Path file) {

	static BoltPassword in(Path data) {
		return new BoltPassword(data.resolve("bolt-password"));
	}

	boolean exists() {
		return Files.exists(this.file);
	}

	static String make() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	void keep(String password) {
		try {
			Files.writeString(Files.createFile(this.file, ownerOnly()), password + "\n");
		}
		catch (IOException ex) {
			throw new StartupException(
					"The file %s cannot be written; give the user who runs this access to the data directory, or leave out multaqa.bolt.port."
						.formatted(this.file),
					ex);
		}
	}

	/** Without POSIX permissions, a file inherits its permissions from the directory. */
	private static FileAttribute<?>[] ownerOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
