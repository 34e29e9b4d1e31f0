package org.multaqa;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends typical requests to the server and stops it. The JVM records the loaded classes
 * in an archive (AppCDS), which makes later starts faster.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("multaqa.training")
class TrainingRun {

	private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);

	private static final List<String> PATHS = List.of("/actuator/health/readiness", "/actuator/prometheus",
			"/schema.graphqls", "/graphiql", "/export");

	/** Each is sent twice: once for the engine, and once for the fast path. */
	private static final List<String> DOCUMENTS = List.of("""
			{
			  convergence(territory: "region/MA-09", during: { from: "2017-01-01", until: "2027-01-01" }) {
			    programs(first: 1) { nodes { program { id name } } }
			    actors(first: 1) { nodes { actor { id name } } }
			  }
			}""", "{ search(text: \"sous masa\") { nodes { entity { id name } how reasons } } }",
			"{ officials(first: 2) { totalCount nodes { id name mandates { nodes { post { id } } } } } }",
			"{ unknownField }");

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	TrainingRun(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@EventListener(ApplicationReadyEvent.class)
	void run() {
		Thread training = new Thread(this::ask, "training");
		training.setDaemon(false);
		training.start();
	}

	private void ask() {
		try {
			int port = Objects.requireNonNull(((WebServerApplicationContext) this.context).getWebServer()).getPort();
			URI base = URI.create("http://127.0.0.1:" + port);
			for (String path : PATHS) {
				send(HttpRequest.newBuilder(base.resolve(path)));
			}
			for (int i = 0; i < 2; i++) {
				for (String document : DOCUMENTS) {
					send(HttpRequest.newBuilder(base.resolve("/graphql"))
						.header("Content-Type", "application/json")
						.POST(HttpRequest.BodyPublishers.ofString(json(document), StandardCharsets.UTF_8)));
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			LOG.warn("The training run was interrupted; the archive lacks some classes.", ex);
		}
		finally {
			this.context.close();
		}
	}

	private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
		this.client.send(request.build(), HttpResponse.BodyHandlers.discarding());
	}

	private static String json(String document) {
		return "{\"query\":\"%s\"}".formatted(document.replace("\"", "\\\"").replace("\n", " ").replace("\t", " "));
	}

}
