package org.multaqa.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.access.Role;
import org.multaqa.access.TokenFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may what, with reading open and with reading closed. */
class AccessIT {

	private static final String LOAD = "mutation { loadRecords(records: \"\") { text } }";

	@TempDir
	private static Path data;

	private static RunningServer open;

	private static RunningServer closed;

	private static final Map<Role, String> TOKENS = new LinkedHashMap<>();

	private static String expired;

	@BeforeAll
	static void start() {
		TokenFile file = TokenFile.in(data);
		for (Role role : Role.values()) {
			TOKENS.put(role, file.create(role.word(), role, null, Instant.now()).orElseThrow());
		}
		expired = file.create("expired", Role.ADMINISTER, Duration.ofDays(1), Instant.now().minus(Duration.ofDays(2)))
			.orElseThrow();
		open = FrontDoorOnly.start("multaqa.data=" + data, "server.address=127.0.0.1");
		closed = FrontDoorOnly.start("multaqa.data=" + data, "multaqa.access.reading=closed", "server.address=0.0.0.0",
				"management.endpoints.web.exposure.include=health,prometheus");
	}

	@AfterAll
	static void stop() {
		open.close();
		closed.close();
	}

	@Test
	void loadingNeedsItsRole() {
		assertThat(open.ask(LOAD, bearer(token(Role.READ))).code()).isEqualTo("FORBIDDEN");
		for (Role role : new Role[] { Role.LOAD, Role.JUDGE, Role.ADMINISTER }) {
			assertThat(open.ask(LOAD, bearer(token(role))).text())
				.isEqualTo("{\"data\":{\"loadRecords\":{\"text\":\"loaded\"}}}");
		}
		assertThat(open.ask(LOAD, bearer(expired)).code()).isEqualTo("UNAUTHORIZED");
		assertThat(open.ask(LOAD).code()).isEqualTo("UNAUTHORIZED");
	}

	@Test
	void whereReadingIsClosedNothingButHealthAndPagesIsAnsweredWithoutAToken() {
		for (String path : new String[] { "/graphql?query=%7Bhello%7D", "/schema.graphqls", "/export", "/nothing",
				"/actuator/prometheus", "/actuator", "/graphiqlx", "//graphql?query=%7Bhello%7D",
				"/graphiql/..;/schema.graphqls", "/graphiql/%2e%2e/schema.graphqls" }) {
			Answer answer = closed.send(closed.request(path).GET());
			assertThat(answer.status()).as(path).isIn(400, 401);
			assertThat(answer.text()).as(path).doesNotContain("world", "type Query").contains("\"code\":\"");
		}
		assertThat(closed.ask("{ hello }").status()).isEqualTo(401);
		assertThat(closed.ask("{ hello }").code()).isEqualTo("UNAUTHORIZED");
		assertThat(closed.ask("{ hello }").header("WWW-Authenticate")).isEqualTo("Bearer");
		assertThat(closed.ask("{ hello }", bearer("wrong-token-of-somebody")).status()).isEqualTo(401);
		assertThat(closed.ask("{ hello }", bearer(expired)).status()).isEqualTo(401);
		assertThat(closed.send(closed.request("/actuator/health/liveness").GET()).status()).isEqualTo(200);
		assertThat(closed.send(closed.request("/graphiql/").GET()).status()).isEqualTo(200);
		for (String view : new String[] { "/", "/find", "/load", "/official/aawatif-hayar", "/explorer/main.js" }) {
			assertThat(closed.send(closed.request(view).GET()).status()).as(view).isNotEqualTo(401);
		}
		assertThat(closed.send(closed.request("/load").POST(BodyPublishers.noBody())).status()).isEqualTo(401);
	}

	@Test
	void whereReadingIsClosedEachRoleReads() {
		TOKENS.forEach((role, token) -> assertThat(closed.ask("{ hello }", bearer(token)).text()).as(role.word())
			.isEqualTo("{\"data\":{\"hello\":\"world\"}}"));
	}

	@Test
	void awayFromLoopbackMetricsAreForWhoeverAdministers() {
		TOKENS.forEach((role,
				token) -> assertThat(
						closed.send(closed.request("/actuator/prometheus").headers(bearer(token)).GET()).status())
					.as(role.word())
					.isEqualTo((role == Role.ADMINISTER) ? 200 : 403));
	}

	@Test
	void aTokenIsRevokedWhileTheServerRuns() throws Exception {
		TokenFile file = TokenFile.in(data);
		String token = file.create("passing", Role.READ, null, Instant.now()).orElseThrow();
		Thread.sleep(1_100);
		assertThat(closed.ask("{ hello }", bearer(token)).status()).isEqualTo(200);

		file.revoke("passing");
		Thread.sleep(1_100);

		assertThat(closed.ask("{ hello }", bearer(token)).status()).isEqualTo(401);
	}

	private static String token(Role role) {
		return Objects.requireNonNull(TOKENS.get(role));
	}

	private static String[] bearer(String token) {
		return new String[] { "Authorization", "Bearer " + token };
	}

}
