package org.multaqa.telemetry;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.HttpTestClient;
import org.multaqa.Multaqa;
import org.multaqa.ProcessLocale;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A server as a process of its own that logs in the Elastic Common Schema. */
class LogsIT {

	private static final String SECRET = "secretOfTheReader";

	@TempDir
	private static Path folder;

	private static Process process;

	private static String address;

	@BeforeAll
	static void start() throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"-cp", System.getProperty("java.class.path"), Multaqa.class.getName(), "--server.port=0",
						"--multaqa.seed=none", "--multaqa.data=" + folder.resolve("data"),
						"--multaqa.log.slow-operations=0ms", "--logging.structured.format.console=ecs"));
		command.addAll(1, ProcessLocale.options());
		process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
		Path file = folder.resolve("data").resolve("server");
		for (int i = 0; i < 1200 && process.isAlive() && !Files.exists(file); i++) {
			Thread.sleep(100);
		}
		assertThat(file).exists();
		address = Files.readString(file).strip();
	}

	@AfterAll
	static void stop() throws Exception {
		process.destroy();
		process.waitFor(30, TimeUnit.SECONDS);
	}

	@Test
	void slowOperationIsLoggedWithItsRequestIdAndTheHashOfItsDocument() throws Exception {
		HttpResponse<String> response = ask("query " + SECRET + " { officials { totalCount } }");

		JsonNode line = line(response);
		assertThat(line.at("/log/logger").asString()).isEqualTo("org.multaqa.slow");
		assertThat(line.at("/multaqa/operation").asString()).isEqualTo("officials");
		assertThat(line.at("/event/outcome").asString()).isEqualTo("SUCCESS");
		assertThat(line.at("/multaqa/document/hash").asString()).matches("[0-9a-f]{64}");
		assertThat(line.at("/event/duration").asLong()).isPositive();
		assertThat(Files.readString(folder.resolve("log"))).doesNotContain(SECRET);
	}

	@Test
	void fieldsOfTheLogAreThoseThatAreDocumented() throws Exception {
		Set<String> documented = new HashSet<>();
		String page = Files.readString(Path.of("docs/operating.md"));
		int logs = page.indexOf("\n## Logs");
		for (String row : page.substring(logs, page.indexOf("\n## ", logs + 1)).lines().toList()) {
			if (row.startsWith("| `event.") || row.startsWith("| `multaqa.")) {
				Pattern.compile("`((?:event|multaqa)\\.[a-z.]+)`")
					.matcher(row.split("\\|")[1])
					.results()
					.forEach((field) -> documented.add(field.group(1)));
			}
		}

		JsonNode line = line(ask("{ officials { totalCount } }"));

		assertThat(documented).hasSize(8)
			.allSatisfy(
					(field) -> assertThat(line.at("/" + field.replace('.', '/')).isMissingNode()).as(field).isFalse());
	}

	@Test
	void anIdOfTheProxyIsTakenOverIfItIsOne() throws Exception {
		assertThat(id("X-Request-Id", "proxy-0123456789")).isEqualTo("proxy-0123456789");
		assertThat(id("X-Request-Id", "short")).matches("[0-9a-f]{32}");
		assertThat(id("X-Request-Id", "{\"forged\": \"line\"}")).matches("[0-9a-f]{32}");
		assertThat(id("Accept", "*/*")).matches("[0-9a-f]{32}");
	}

	@Test
	void probesAnswer() throws Exception {
		for (String probe : List.of("liveness", "readiness")) {
			assertThat(get("/actuator/health/" + probe).body()).isEqualTo("{\"status\":\"UP\"}");
		}
		assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
	}

	private static String id(String header, String value) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + "/schema.graphqls")).header(header, value).build(),
					HttpResponse.BodyHandlers.ofString())
			.headers()
			.firstValue("X-Request-Id")
			.orElseThrow();
	}

	private static HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpResponse<String> ask(String document) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers
					.ofString(HttpTestClient.JSON.writeValueAsString(java.util.Map.of("query", document))))
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** The line that was logged while this response was made. */
	private static JsonNode line(HttpResponse<String> response) throws Exception {
		String id = response.headers().firstValue("X-Request-Id").orElseThrow();
		for (int i = 0; i < 100; i++) {
			for (String line : Files.readAllLines(folder.resolve("log"))) {
				if (line.contains(id)) {
					JsonNode read = HttpTestClient.JSON.readTree(line);
					assertThat(read.at("/http/request/id").asString()).isEqualTo(id);
					return read;
				}
			}
			Thread.sleep(50);
		}
		throw new AssertionError("Nothing was logged for request " + id + ".");
	}

}
