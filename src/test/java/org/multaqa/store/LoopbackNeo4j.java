package org.multaqa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedNeo4j;
import org.springframework.util.unit.DataSize;

/**
 * A Neo4j of its own in this JVM that is reached over Bolt only, with its password: our
 * embedded one with its port open.
 */
public final class LoopbackNeo4j {

	private final Path data;

	private final int port = freePort();

	public LoopbackNeo4j(Path data) {
		this.data = data;
		EmbeddedNeo4j.open(settings(data, this.port));
	}

	public String uri() {
		return "neo4j://localhost:" + this.port;
	}

	public String password() {
		try {
			return Files.readString(this.data.resolve("bolt-password")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DatabaseProperties settings(Path data, int port) {
		return new DatabaseProperties(data.toString(), "none", null,
				new DatabaseProperties.MemoryProperties(DataSize.ofMegabytes(32), DataSize.ofMegabytes(128)),
				Duration.ofSeconds(10), Duration.ofSeconds(10), new DatabaseProperties.BoltProperties(port),
				ConcurrencyLimits.DEFAULT);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
