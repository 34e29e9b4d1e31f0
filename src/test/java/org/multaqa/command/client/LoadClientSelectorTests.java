package org.multaqa.command.client;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.command.CommandLineFixture;
import org.multaqa.command.ScriptedServer;
import org.multaqa.command.line.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which server a command turns to, and with which token.
 */
class LoadClientSelectorTests extends CommandLineFixture {

	@Test
	void theServerOnTheDataDirectoryIsUsedWithItsToken() throws IOException {
		try (ScriptedServer server = healthy()) {
			Files.writeString(this.folder.resolve("server"), server.address() + "\n");
			Files.writeString(this.folder.resolve("token"), "kept\n");

			assertThat(run("load", file("good.yaml"))).contains(ExitCode.FINE);
			assertThat(server.tokens).containsExactly("Bearer kept", "Bearer kept");
			assertThat(this.opened).isEmpty();
		}
	}

	@Test
	void theServerBelowAPathIsAskedBelowIt() throws IOException {
		try (ScriptedServer server = new ScriptedServer()
			.on("/kg/actuator/health", 200, (body) -> "{\"status\": \"UP\"}")
			.on("/kg/load", 200, (body) -> "{\"end\": {}}\n")) {
			Files.writeString(this.folder.resolve("server"), server.address() + "/kg\n");

			assertThat(run("load", file("good.yaml"))).contains(ExitCode.FINE);
			assertThat(run("load", file("good.yaml"), "--server", server.address() + "/kg/graphiql/"))
				.contains(ExitCode.FINE);
			assertThat(server.asked).filteredOn((asked) -> asked.startsWith("/kg/load")).hasSize(2);
			assertThat(this.opened).isEmpty();
		}
	}

	@Test
	void aTokenGivenGoesBeforeOneInTheEnvironmentBeforeOneKept() throws IOException {
		try (ScriptedServer server = healthy()) {
			Files.writeString(this.folder.resolve("token"), "kept");
			this.environment = Map.of("MULTAQA_TOKEN", "environment");

			run("load", file("good.yaml"), "--server", server.address().toString());
			run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "given");

			assertThat(server.tokens).containsExactly("Bearer environment", "Bearer given");
		}
	}

	@Test
	void whatCanBeNoTokenIsNotSent() throws IOException {
		try (ScriptedServer server = healthy()) {
			assertThat(run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "a\nb"))
				.contains(ExitCode.WRONG_USAGE);
			assertThat(server.bodies).isEmpty();
		}
	}

	@Test
	void aServerFileWithoutServerIsStale() throws IOException {
		ScriptedServer gone = healthy();
		gone.close();
		Files.writeString(this.folder.resolve("server"), gone.address().toString());

		assertThat(run("load", file("good.yaml"))).contains(ExitCode.FINE);
		assertThat(this.opened).isEmpty();
		assertThat(this.closed).isTrue();
	}

	@Test
	void whoeverNamesADatabaseMeansIt() throws IOException {
		try (ScriptedServer server = healthy()) {
			Files.writeString(this.folder.resolve("server"), server.address().toString());

			run("load", file("good.yaml"), "--spring.neo4j.uri=bolt://other");

			assertThat(this.opened).containsExactly("--spring.neo4j.uri=bolt://other");
			assertThat(server.tokens).isEmpty();
		}
	}

	@Test
	void aWrongTokenExitsWithThree() throws IOException {
		try (ScriptedServer server = new ScriptedServer().on("/load", 401, (body) -> "")) {
			assertThat(run("load", file("good.yaml"), "--server", server.address().toString(), "--token", "x"))
				.contains(ExitCode.NOT_ALLOWED);
			assertThat(ExitCode.NOT_ALLOWED.code()).isEqualTo(3);
			assertThat(err()).contains("does not accept this token");
		}
	}

	private static ScriptedServer healthy() throws IOException {
		return new ScriptedServer().on("/actuator/health", 200, (body) -> "{\"status\": \"UP\"}")
			.on("/load", 200, (body) -> "{\"end\": {}}\n");
	}

}
