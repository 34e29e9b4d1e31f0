package org.multaqa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Transaction;

/**
 * The password of the user {@code neo4j} on the embedded database's Bolt port: made when
 * the port is first opened, and kept in the file {@code bolt-password} beside the data.
 *
 * @param data the data directory
 */
record BoltPassword(Path data) {

	void applyTo(DatabaseManagementService service) {
		Path file = this.data.resolve("bolt-password");
		try {
			if (!Files.exists(file)) {
				byte[] random = new byte[24];
				new SecureRandom().nextBytes(random);
				Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
				if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
					Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
				}
			}
			set(service, Files.readString(file).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file %s can be neither read nor written.".formatted(file), ex);
		}
	}

	private static void set(DatabaseManagementService service, String password) {
		try (Transaction transaction = service.database("system").beginTx()) {
			transaction
				.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))
				.close();
			transaction.commit();
		}
	}

}
