package org.multaqa.api.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.multaqa.query.error.ServerOverloaded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Exports over HTTP, with exports that end well but for one format. */
class ExportEndpointIT {

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.with(ShortExports.class, "spring.mvc.async.request-timeout=100ms",
				"multaqa.concurrent.exports-per-client=1");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void withoutAFormatItIsTheDump() {
		assertThat(server.send(server.request("/export")).text()).isEqualTo("DUMP أكادير");
	}

	@Test
	void eachFormatSaysWhatItIs() {
		Answer answer = server.send(server.request("/export?format=jsonld"));

		assertThat(answer.text()).isEqualTo("JSONLD أكادير");
		assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
	}

	@Test
	void aBackupNeedsATokenThatMayLoad() {
		Answer without = server.send(server.request("/export?format=backup"));

		assertThat(without.status()).isEqualTo(401);
		assertThat(without.code()).isEqualTo("UNAUTHORIZED");
		assertThat(without.sentence()).startsWith("A backup needs a token, and the request has none");
		assertThat(server
			.send(server.request("/export?format=backup").header("Authorization", "Bearer " + FrontDoorOnly.TOKEN))
			.text()).isEqualTo("BACKUP أكادير");
	}

	@Test
	void anUnknownFormatIsRefusedWithTheChoices() {
		Answer answer = server.send(server.request("/export?format=xml"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).isEqualTo("There is no export format of that name; format is one of dump, "
				+ "records, csv, graphml, gexf, jsonld, backup, or left out for a dump.");
	}

	@Test
	void whatFailsMidwayDoesNotLookWhole() {
		assertThatIllegalStateException().isThrownBy(() -> server.send(server.request("/export?format=gexf")))
			.withCauseInstanceOf(IOException.class);
	}

	@Test
	void howeverLongItTakesAllOfItComes() {
		String text = server.send(server.request("/export?format=records")).text();

		assertThat(text.lines()).hasSize(ShortExports.LINES).endsWith("line " + (ShortExports.LINES - 1));
	}

	@Test
	void whatFailsBeforeItBeginsIsAnsweredWithACode() {
		Answer answer = server.send(server.request("/export?format=graphml"));

		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.header("Retry-After")).isEqualTo("2");
	}

	@Test
	void oneClientHasOnlySoManyExportsAtOnce() throws Exception {
		CompletableFuture<HttpResponse<String>> first = server.sendAsync(server.request("/export?format=csv"));
		assertThat(ShortExports.BEGUN.await(20, TimeUnit.SECONDS)).isTrue();

		Answer second = server.send(server.request("/export"));

		assertThat(second.status()).isEqualTo(503);
		assertThat(second.code()).isEqualTo("UNAVAILABLE");
		ShortExports.END.countDown();
		assertThat(first.get().statusCode()).isEqualTo(200);
		assertThat(server.send(server.request("/export")).text()).isEqualTo("DUMP أكادير");
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ExportEndpoint.class)
	static class ShortExports {

		static final int LINES = 12;

		static final CountDownLatch BEGUN = new CountDownLatch(1);

		static final CountDownLatch END = new CountDownLatch(1);

		@Bean
		GraphExporter exports() {
			return (format, out) -> {
				if (format == ExportFormat.GRAPHML) {
					throw new ServerOverloaded(null);
				}
				if (format == ExportFormat.RECORDS) {
					slowly(out);
					return;
				}
				out.write((format + " أكادير").getBytes(StandardCharsets.UTF_8));
				if (format == ExportFormat.GEXF) {
					out.write(new byte[100_000]);
					out.flush();
					throw new IllegalStateException("the database is gone");
				}
				if (format == ExportFormat.CSV) {
					out.flush();
					BEGUN.countDown();
					await();
				}
			};
		}

		/** Takes many times as long as an answer may that is handed to another thread. */
		private static void slowly(OutputStream out) throws IOException {
			for (int line = 0; line < LINES; line++) {
				out.write("line %d%n".formatted(line).getBytes(StandardCharsets.UTF_8));
				out.flush();
				try {
					Thread.sleep(100);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}
		}

		private static void await() {
			try {
				assertThat(END.await(30, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
