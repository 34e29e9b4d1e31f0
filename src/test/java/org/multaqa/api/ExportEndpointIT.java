package org.multaqa.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.Exports;
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
		server = FrontDoorOnly.with(ShortExports.class);
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
	void anUnknownFormatIsRefusedWithTheChoices() {
		Answer answer = server.send(server.request("/export?format=xml"));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.sentence()).isEqualTo("There is no export format of that name; format is one of dump, "
				+ "records, csv, graphml, gexf, jsonld, or left out for a dump.");
	}

	@Test
	void whatFailsMidwayDoesNotLookWhole() {
		assertThatIllegalStateException().isThrownBy(() -> server.send(server.request("/export?format=gexf")))
			.withCauseInstanceOf(IOException.class);
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ExportEndpoint.class)
	static class ShortExports {

		@Bean
		Exports exports() {
			return (format, out) -> {
				out.write((format + " أكادير").getBytes(StandardCharsets.UTF_8));
				if (format == ExportFormat.GEXF) {
					out.write(new byte[100_000]);
					out.flush();
					throw new IllegalStateException("the database is gone");
				}
			};
		}

	}

}
