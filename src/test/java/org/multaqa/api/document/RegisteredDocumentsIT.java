package org.multaqa.api.document;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;
import org.multaqa.query.GraphVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that are asked by an id, and answers to them that are kept. */
class RegisteredDocumentsIT {

	private static final String HELLO = "query Hello { hello }";

	private static final String FAILING = "{ refusing }";

	private static final String LOADING = "mutation { loadRecords(records: \"\") { text } }";

	private static final AtomicInteger VERSION = new AtomicInteger();

	@TempDir
	private static Path folder;

	private static RunningServer server;

	private static RunningServer only;

	@BeforeAll
	static void start() throws Exception {
		Files.writeString(folder.resolve("hello.graphql"), HELLO + "\n");
		Files.writeString(folder.resolve("manifest.json"), "{\"failing\": \"%s\"}".formatted(FAILING));
		Files.writeString(folder.resolve("apollo.json"),
				"{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"loading\", \"body\": \"%s\"}]}"
					.formatted(LOADING.replace("\"", "\\\"")));
		server = FrontDoorOnly.with(Versioned.class, "multaqa.documents.registered=" + folder);
		only = FrontDoorOnly.with(Versioned.class, "multaqa.documents.registered=" + folder,
				"multaqa.documents.only-registered=true");
	}

	@AfterAll
	static void stop() {
		server.close();
		only.close();
	}

	@Test
	void aRegisteredDocumentIsAskedByItsHashOrTheIdOfItsManifest() {
		String hash = DocumentHash.of(HELLO);
		for (String body : new String[] { "{\"documentId\": \"%s\"}".formatted(hash),
				"{\"documentId\": \"sha256:%s\", \"variables\": {}}".formatted(hash),
				"{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}".formatted(hash) }) {
			assertThat(server.post("application/json", BodyPublishers.ofString(body)).text()).as(body)
				.isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		}
		assertThat(get(server, "failing").code()).isEqualTo("BAD_CURSOR");
	}

	@Test
	void anIdThatIsNotRegisteredIsTold() {
		assertThat(get(server, "nothing").status()).isEqualTo(400);
		assertThat(get(server, "nothing").code()).isEqualTo("DOCUMENT_NOT_REGISTERED");
		Answer byHash = server.post("application/json",
				BodyPublishers
					.ofString("{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}"
						.formatted("0".repeat(64))));
		assertThat(byHash.status()).isEqualTo(200);
		assertThat(byHash.sentence()).isEqualTo("PersistedQueryNotFound");
	}

	@Test
	void aRegisteredMutationIsNotDoneByGet() {
		assertThat(get(server, "loading").status()).isEqualTo(405);
	}

	@Test
	void anAnswerIsKeptUntilTheGraphIsAnother() {
		Answer first = get(server, DocumentHash.of(HELLO));
		String tag = first.header("ETag");

		assertThat(first.text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
		assertThat(tag).matches("\"[0-9a-f]{32}\"");
		Answer again = get(server, DocumentHash.of(HELLO), "If-None-Match", "\"other\", W/" + tag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.text()).isEmpty();
		assertThat(again.header("ETag")).isEqualTo(tag);
		VERSION.incrementAndGet();
		Answer changed = get(server, DocumentHash.of(HELLO), "If-None-Match", tag);
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.header("ETag")).isNotEqualTo(tag);
	}

	@Test
	void anErrorIsNotKept() {
		Answer answer = get(server, "failing");

		assertThat(answer.header("ETag")).isEqualTo("none");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void otherDocumentsAreNotKept() {
		Answer answer = server.send(server.request("/graphql?query=%7Bhello%7D").GET());

		assertThat(answer.header("ETag")).isEqualTo("none");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void whereOnlyRegisteredDocumentsAreAnsweredReadersAskNoOthers() {
		assertThat(only.ask("{ hello }").status()).isEqualTo(403);
		assertThat(only.ask("{ hello }").code()).isEqualTo("DOCUMENT_NOT_REGISTERED");
		assertThat(only.send(only.request("/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D").GET()).status())
			.isEqualTo(403);
		assertThat(only.ask(HELLO).text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(get(only, DocumentHash.of(HELLO)).text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(only.ask("{ hello }", "Authorization", "Bearer " + FrontDoorOnly.TOKEN).text())
			.isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

	private static Answer get(RunningServer server, String id, String... headers) {
		var request = server.request("/graphql?documentId=" + id).GET();
		return server.send((headers.length != 0) ? request.headers(headers) : request);
	}

	@Configuration(proxyBeanMethods = false)
	static class Versioned {

		@Bean
		@Primary
		GraphVersion changingGraphVersion() {
			return FrontDoorOnly.version(() -> String.valueOf(VERSION.get()));
		}

	}

}
