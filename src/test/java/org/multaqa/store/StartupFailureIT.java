package org.multaqa.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.ProcessLocale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the packaged application where it cannot start, and reads what a user gets: one
 * sentence on standard error, and a code that is not zero.
 */
class StartupFailureIT {

	private static final int NOT_STARTED = 4;

	@TempDir
	private static Path shared;

	private static LoopbackNeo4j server;

	@TempDir
	private Path directory;

	@BeforeAll
	static void startServer() {
		server = new LoopbackNeo4j(shared.resolve("server-data"));
	}

	@Test
	void theDataDirectoryIsAFile() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));

		assertThat(sentence("--multaqa.data=" + file))
			.isEqualTo("The data directory %s is a file; name a directory with --multaqa.data=DIR.".formatted(file));
	}

	@Test
	void theDataDirectoryCannotBeCreated() throws Exception {
		Path below = Files.createFile(this.directory.resolve("file")).resolve("data");

		assertThat(sentence("--multaqa.data=" + below)).isEqualTo(
				"The data directory %s cannot be created; name one that can with --multaqa.data=DIR.".formatted(below));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void theDataDirectoryCannotBeWritten() throws Exception {
		assertThat(sentence("--multaqa.data=/proc/self")).isEqualTo(
				"The data directory /proc/self cannot be written; give the user who runs this access to it, or name another with --multaqa.data=DIR.");
	}

	@Test
	void anotherProcessHoldsTheStore() throws Exception {
		Path data = shared.resolve("server-data");
		Files.writeString(data.resolve("server"), "http://127.0.0.1:8123\n");

		assertThat(sentence("--multaqa.data=" + data)).isEqualTo(
				"The data in %s is in use by another process (the server at http://127.0.0.1:8123); stop that one, name another directory with --multaqa.data=DIR, or load into the running server with load --server http://127.0.0.1:8123 FILE."
					.formatted(data));
	}

	@Test
	void theStoreIsDamaged() throws Exception {
		Path data = this.directory.resolve("data");
		Path store = Files.createDirectories(data.resolve("data/databases/neo4j"));
		Files.writeString(store.resolve("neostore"), "garbage ".repeat(2000));

		assertThat(sentence("--multaqa.data=" + data)).startsWith("The data in %s cannot be opened (".formatted(data))
			.endsWith(
					"): a newer version wrote it, or it is damaged; restore a copy of it, or move it away to start with an empty graph; more is in %s/logs/debug.log."
						.formatted(data));
	}

	@Test
	void theHttpPortIsTaken() throws Exception {
		try (ServerSocket taken = listening()) {
			assertThat(sentence("--server.port=" + taken.getLocalPort(), "--multaqa.data=" + this.directory)).isEqualTo(
					"Port %s is in use; stop the program that listens there, or choose another with --server.port=PORT."
						.formatted(taken.getLocalPort()));
		}
	}

	@Test
	void theBoltPortIsTaken() throws Exception {
		try (ServerSocket taken = listening()) {
			assertThat(sentence("--multaqa.bolt.port=" + taken.getLocalPort(), "--multaqa.data=" + this.directory))
				.isEqualTo(
						"The Bolt port %s is in use; stop the program that listens there, choose another with --multaqa.bolt.port=PORT, or leave that out to keep Bolt closed."
							.formatted(taken.getLocalPort()));
		}
	}

	@Test
	void noServerAnswers() throws Exception {
		int port;
		try (ServerSocket closedSoon = listening()) {
			port = closedSoon.getLocalPort();
		}
		assertThat(sentence("--spring.neo4j.uri=neo4j://localhost:" + port))
			.isEqualTo("No Neo4j server answers at neo4j://localhost:%s; start it, or correct spring.neo4j.uri."
				.formatted(port));
	}

	@Test
	void theServerIsNoNeo4j() throws Exception {
		try (ServerSocket web = listening()) {
			Thread answering = new Thread(() -> answerLikeAWebServer(web));
			answering.setDaemon(true);
			answering.start();

			assertThat(sentence("--spring.neo4j.uri=bolt://localhost:" + web.getLocalPort())).isEqualTo(
					"What answers at bolt://localhost:%s does not speak the Bolt protocol of Neo4j 5.26 or newer; correct spring.neo4j.uri, which names the Bolt port (usually 7687)."
						.formatted(web.getLocalPort()));
		}
	}

	@Test
	void theAddressIsNoneOfAServer() throws Exception {
		assertThat(sentence("--spring.neo4j.uri=http://localhost:7474")).isEqualTo(
				"The address spring.neo4j.uri=http://localhost:7474 is not that of a Neo4j server; write it like neo4j://host:7687 or bolt://host:7687.");
	}

	@Test
	void thePasswordIsWrong() throws Exception {
		assertThat(sentence("--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=wrong"))
			.isEqualTo(
					"The server at %s does not accept the user and password; correct spring.neo4j.authentication.username and spring.neo4j.authentication.password."
						.formatted(server.uri()));
	}

	@Test
	void theServerHasNoSuchDatabase() throws Exception {
		assertThat(sentence("--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + server.password(), "--spring.data.neo4j.database=atlantis"))
			.isEqualTo(
					"The server at %s has no database named atlantis; create it there, or correct spring.data.neo4j.database."
						.formatted(server.uri()));
	}

	/** Starts it, and returns all that it prints on standard error. */
	private String sentence(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1", "-jar", Objects.requireNonNull(System.getProperty("multaqa.jar")),
						"--multaqa.seed=none"));
		Stream.of("--server.port=0", "--multaqa.data=" + this.directory.resolve("unused"))
			.filter((other) -> Arrays.stream(arguments)
				.noneMatch((argument) -> argument.startsWith(other.substring(0, other.indexOf('=') + 1))))
			.forEach(command::add);
		command.addAll(1, ProcessLocale.options());
		command.addAll(List.of(arguments));
		Path errors = this.directory.resolve("errors");
		Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(errors.toFile())
			.start();
		try {
			assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
			assertThat(process.exitValue()).isEqualTo(NOT_STARTED);
			return Files.readString(errors).stripTrailing();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static ServerSocket listening() throws IOException {
		return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
	}

	private static void answerLikeAWebServer(ServerSocket web) {
		while (!web.isClosed()) {
			try (var connection = web.accept()) {
				connection.getInputStream().readNBytes(20);
				connection.getOutputStream()
					.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			}
			catch (IOException ex) {
				// the caller went away, or the test is over
			}
		}
	}

}
