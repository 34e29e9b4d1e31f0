package org.multaqa.api.document;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.HostileDocuments;
import org.multaqa.api.RunningServer;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsIT {

	private static final String SMALL = "{ __typename }";

	private static final int BIG = 30 * 1024 * 1024;

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.start();
		for (int i = 0; i < 50; i++) {
			server.ask(SMALL);
		}
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 21, 50, 150 })
	void deepQueryIsRefusedWithinASecond(int levels) {
		assertRefused(server.ask(HostileDocuments.nested(levels)), "TOO_DEEP");
	}

	@ParameterizedTest
	@ValueSource(ints = { 16, 45 })
	void doublingFragmentsAreRefusedWithinASecond(int times) {
		assertRefused(server.ask(HostileDocuments.doubling(times)), "TOO_MANY_FIELDS");
		assertRefused(server.ask(HostileDocuments.doublingWithFields(16)), "TOO_MANY_FIELDS");
	}

	@Test
	void tenThousandAliasesAreRefusedWithinASecond() {
		assertRefused(server.ask(HostileDocuments.aliases(10_000)), "TOO_LARGE");
		assertRefused(server.ask(HostileDocuments.aliases(1_000)), "TOO_MANY_ALIASES");
	}

	@Test
	void bodyOfThirtyMegabytesIsRefusedWithinASecond() {
		Answer announced = server.post("application/json", BodyPublishers.ofByteArray(new byte[BIG]));
		Answer chunked = server.post("application/json", BodyPublishers.ofInputStream(() -> zeros(BIG)));

		for (Answer answer : List.of(announced, chunked)) {
			assertThat(answer.status()).isEqualTo(413);
			assertRefused(answer, "TOO_LARGE");
		}
		assertThat(announced.sentence()).startsWith("The request body has 31457280 bytes, and the limit is 1048576");
		assertThat(chunked.sentence()).startsWith("The request body has 1048577 bytes or more");
	}

	@Test
	void othersAreServedWhileHostileRequestsCome() {
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<List<Answer>> others = CompletableFuture.supplyAsync(() -> {
			List<Answer> answers = new ArrayList<>();
			while (!over.get()) {
				answers.add(server.ask(SMALL));
			}
			return answers;
		});
		for (int i = 0; i < 5; i++) {
			server.ask(HostileDocuments.nested(50));
			server.ask(HostileDocuments.doubling(16));
			server.ask(HostileDocuments.aliases(10_000));
			server.post("application/json", BodyPublishers.ofInputStream(() -> zeros(BIG)));
		}
		over.set(true);

		assertThat(others.join()).hasSizeGreaterThan(10).allSatisfy((answer) -> {
			assertThat(answer.text()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
			assertThat(answer.took()).isLessThan(Duration.ofSeconds(1));
		});
	}

	private static void assertRefused(Answer answer, String code) {
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.json().at("/errors")).hasSize(1);
		assertThat(answer.json().at("/errors/0/extensions/found").asLong())
			.isGreaterThan(answer.json().at("/errors/0/extensions/limit").asLong());
		assertThat(answer.took()).isLessThan(Duration.ofSeconds(1));
	}

	private static InputStream zeros(int count) {
		return new InputStream() {
			private int left = count;

			@Override
			public int read() {
				return (this.left-- > 0) ? ' ' : -1;
			}

			@Override
			public int read(byte[] target, int offset, int length) {
				int read = Math.min(length, this.left);
				Arrays.fill(target, offset, offset + read, (byte) ' ');
				this.left -= read;
				return (read > 0) ? read : -1;
			}
		};
	}

}
