package org.multaqa.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.query.limit.RequestClient;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks is seen to leave, and has only so many requests at once. */
class CallersIT {

	private static final int AT_ONCE = 3;

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.with(Waits.class, "multaqa.concurrent.requests-per-client=" + AT_ONCE);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void whoeverClosesTheConnectionIsSeenToLeave() throws Exception {
		Waiting.begin();
		try (Socket client = new Socket("localhost", server.port())) {
			send(client, "/until-gone");
			assertThat(Waiting.begun.await(20, TimeUnit.SECONDS)).isTrue();
			assertThat(Waiting.gone.getCount()).isOne();
		}

		assertThat(Waiting.gone.await(20, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void whatWasSentAheadIsNotTakenForLeaving() throws Exception {
		try (Socket client = new Socket("localhost", server.port())) {
			send(client, "/looks");
			send(client, "/looks");
			send(client, "/nothing", "Connection: close");
			String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

			assertThat(answers.split("still here", -1)).as(answers).hasSize(3);
		}
	}

	@Test
	void oneClientHasOnlySoManyRequestsAtOnce() throws Exception {
		Waiting.begin();
		List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			held.add(server.sendAsync(server.request("/until-let-go")));
		}
		assertThat(Waiting.all.await(20, TimeUnit.SECONDS)).isTrue();

		Answer refused = server.ask("{ hello }");

		assertThat(refused.status()).isEqualTo(503);
		assertThat(refused.code()).isEqualTo("UNAVAILABLE");
		assertThat(refused.header("Retry-After")).isEqualTo("2");
		assertThat(server.send(server.request("/actuator/health")).status()).isNotEqualTo(503);
		Waiting.letGo.countDown();
		for (CompletableFuture<HttpResponse<String>> one : held) {
			assertThat(one.join().body()).isEqualTo("let go");
		}
		assertThat(server.ask("{ hello }").status()).isEqualTo(200);
	}

	@Test
	void oneClientBeginsOnlySoManyRequestsInATime() {
		try (RunningServer limited = FrontDoorOnly.start("multaqa.concurrent.rate-per-client=1",
				"multaqa.concurrent.burst-per-client=3")) {
			List<Integer> statuses = new ArrayList<>();
			Answer last = limited.ask("{ hello }");
			for (int i = 0; i < 10 && last.status() == 200; i++) {
				statuses.add(last.status());
				last = limited.ask("{ hello }");
			}

			assertThat(statuses).hasSizeGreaterThanOrEqualTo(3);
			assertThat(last.status()).isEqualTo(429);
			assertThat(last.code()).isEqualTo("RATE_LIMITED");
			assertThat(last.header("Retry-After")).isEqualTo("1");
			assertThat(limited.send(limited.request("/actuator/health/liveness")).status()).isEqualTo(200);
		}
	}

	private static void send(Socket client, String path, String... headers) throws IOException {
		OutputStream out = client.getOutputStream();
		out.write("GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
			.formatted(path, Stream.of(headers).map((header) -> header + "\r\n").collect(Collectors.joining()))
			.getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	/** What the requests of a test wait for. */
	static final class Waiting {

		private static volatile CountDownLatch begun = new CountDownLatch(1);

		private static volatile CountDownLatch gone = new CountDownLatch(1);

		private static volatile CountDownLatch all = new CountDownLatch(AT_ONCE);

		private static volatile CountDownLatch letGo = new CountDownLatch(1);

		private static void begin() {
			begun = new CountDownLatch(1);
			gone = new CountDownLatch(1);
			all = new CountDownLatch(AT_ONCE);
			letGo = new CountDownLatch(1);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(WaitingEndpoint.class)
	static class Waits {

	}

	@RestController
	static class WaitingEndpoint {

		@GetMapping("/until-gone")
		String untilGone() throws InterruptedException {
			Waiting.begun.countDown();
			RequestClient requestClient = RequestClient.current().orElseThrow();
			while (!requestClient.isGone()) {
				Thread.sleep(20);
			}
			Waiting.gone.countDown();
			return "gone";
		}

		@GetMapping("/looks")
		String looks() throws InterruptedException {
			RequestClient requestClient = RequestClient.current().orElseThrow();
			boolean gone = false;
			for (int i = 0; i < 5; i++) {
				gone |= requestClient.isGone();
				Thread.sleep(5);
			}
			return gone ? "gone" : "still here";
		}

		@GetMapping("/until-let-go")
		String untilLetGo() throws InterruptedException {
			Waiting.all.countDown();
			return Waiting.letGo.await(30, TimeUnit.SECONDS) ? "let go" : "forgotten";
		}

	}

}
