package org.multaqa.api.http;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of other origins ask where Spring's properties let them.
 */
class CrossOriginProcessorIT {

	private static final String OURS = "http://localhost:3000";

	@Test
	void anOriginThatIsLetInMayAskAndReadEverythingThatIsAnswered() {
		try (RunningServer server = FrontDoorOnly.start("spring.graphql.cors.allowed-origins=" + OURS)) {
			Answer preflight = preflight(server, OURS, "POST", "content-type,authorization");
			assertThat(preflight.status()).isEqualTo(200);
			assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(OURS);
			assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET", "POST");
			assertThat(preflight.header("Access-Control-Allow-Headers")).contains("content-type", "authorization");

			for (Answer answer : new Answer[] { server.ask("{ hello }", "Origin", OURS),
					server.ask("{ nobody }", "Origin", OURS),
					server.ask("{ hello }", "Origin", OURS, "Accept", "text/event-stream"),
					server.send(server.request("/graphql").header("Origin", OURS).POST(BodyPublishers.ofString("x"))),
					server.send(server.request("/graphql?query=%7Bhello%7D").header("Origin", OURS).GET()) }) {
				assertThat(answer.header("Access-Control-Allow-Origin")).as(answer.text()).isEqualTo(OURS);
				assertThat(answer.response().headers().allValues("Access-Control-Allow-Origin")).hasSize(1);
			}
		}
	}

	@Test
	void anotherOriginIsRefusedWithACode() {
		try (RunningServer server = FrontDoorOnly.start("spring.graphql.cors.allowed-origins=" + OURS,
				"spring.graphql.cors.allowed-methods=POST", "spring.graphql.cors.allowed-headers=content-type")) {
			for (Answer answer : new Answer[] { preflight(server, "https://evil.example", "POST", "content-type"),
					preflight(server, OURS, "GET", "content-type"), preflight(server, OURS, "POST", "authorization"),
					server.ask("{ hello }", "Origin", "https://evil.example") }) {
				assertThat(answer.status()).isEqualTo(403);
				assertThat(answer.code()).isEqualTo("BAD_ORIGIN");
				assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("none");
			}
			assertThat(preflight(server, OURS, "POST", "content-type").status()).isEqualTo(200);
			assertThat(server.ask("{ hello }").status()).isEqualTo(200);
			assertThat(server.ask("{ hello }", "Origin", server.at("").toString()).status()).isEqualTo(200);
		}
	}

	@Test
	void patternsAndCredentialsAreSprings() {
		try (RunningServer server = FrontDoorOnly.start(
				"spring.graphql.cors.allowed-origin-patterns=https://*.example.org",
				"spring.graphql.cors.allow-credentials=true", "spring.graphql.cors.max-age=10m")) {
			Answer preflight = preflight(server, "https://app.example.org", "GET", "content-type");

			assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
			assertThat(preflight.header("Access-Control-Allow-Credentials")).isEqualTo("true");
			assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("600");
			assertThat(preflight(server, OURS, "GET", "content-type").code()).isEqualTo("BAD_ORIGIN");
		}
	}

	@Test
	void behindTlsTheProxySaysWhatTheServersOwnOriginIs() {
		try (RunningServer server = FrontDoorOnly.start("spring.graphql.cors.allowed-origins=" + OURS,
				"server.forward-headers-strategy=framework")) {
			String[] forwarded = { "Origin", "https://kg.example.org", "X-Forwarded-Proto", "https", "X-Forwarded-Host",
					"kg.example.org" };

			assertThat(server.ask("{ hello }", forwarded).text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
			assertThat(server.ask("{ hello }", "Origin", "https://kg.example.org").code()).isEqualTo("BAD_ORIGIN");
		}
	}

	@Test
	void withoutPropertiesNobodyIsLetIn() {
		try (RunningServer server = FrontDoorOnly.start()) {
			Answer preflight = preflight(server, OURS, "POST", "content-type");
			assertThat(preflight.status()).isEqualTo(405);
			assertThat(preflight.code()).isEqualTo("BAD_REQUEST");
			assertThat(preflight.sentence()).contains("spring.graphql.cors.allowed-origins");
			assertThat(server.ask("{ hello }", "Origin", OURS).header("Access-Control-Allow-Origin")).isEqualTo("none");
		}
	}

	private static Answer preflight(RunningServer server, String origin, String method, String headers) {
		return server.send(server.request("/graphql")
			.headers("Origin", origin, "Access-Control-Request-Method", method, "Access-Control-Request-Headers",
					headers)
			.method("OPTIONS", BodyPublishers.noBody()));
	}

}
