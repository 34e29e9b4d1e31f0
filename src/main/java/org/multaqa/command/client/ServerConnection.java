package org.multaqa.command.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.TerminalText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A connection to a running server over HTTP. Every failure is a {@link CommandException}
 * with a message. Redirects are not followed, so that the token is only sent to the named
 * address.
 */
public final class ServerConnection {

	/** The time limit for a response without a stream. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI base;

	private final @Nullable String token;

	/**
	 * Creates a connection; the server need not be running.
	 * @param base the base address
	 * @param token the API token, or {@code null} if there is none
	 */
	ServerConnection(URI base, @Nullable String token) {
		this.base = base;
		this.token = token;
	}

	public URI base() {
		return this.base;
	}

	/** Whether a Multaqa server responds at the address, whatever its health. */
	boolean answers() {
		int status = status("/actuator/health");
		return status == 200 || status == 503;
	}

	/** Whether the server accepts requests, and its database responds. */
	public boolean ready() {
		return status("/actuator/health/readiness") == 200;
	}

	/** The status of the response at a path, or 0 if there is no response. */
	private int status(String path) {
		try {
			HttpRequest request = request(path).timeout(Duration.ofSeconds(5)).build();
			return this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	/** Sends a GraphQL request and returns the response. */
	JsonNode post(byte[] body) {
		HttpRequest request = request("/graphql").timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json, application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build();
		try (InputStream answer = send(request)) {
			return new GraphQlResponse(this, JSON.readTree(answer)).data();
		}
		catch (JacksonException ex) {
			throw isNone("what answers there is not JSON");
		}
		catch (IOException ex) {
			throw brokeOff(ex);
		}
	}

	/**
	 * Sends a stream to a path.
	 * @param body opens the stream, which is sent completely before the response is read
	 */
	InputStream post(String path, String type, Supplier<InputStream> body) {
		return send(request(path).header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofInputStream(body))
			.build());
	}

	/** The body of the response at a path. */
	InputStream get(String path) {
		return send(request(path).build());
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path));
		return (this.token != null) ? request.header("Authorization", "Bearer " + this.token) : request;
	}

	private InputStream send(HttpRequest request) {
		try {
			HttpResponse<InputStream> response = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			if (response.statusCode() == 200) {
				return response.body();
			}
			try (InputStream body = response.body()) {
				throw refusal(response, new String(body.readNBytes(65_536), StandardCharsets.UTF_8));
			}
		}
		catch (HttpTimeoutException ex) {
			throw unreachable("No answer came from %s in time; loading again is safe, whatever was loaded until now.",
					ex);
		}
		catch (ConnectException ex) {
			throw unreachable(
					"No server answers at %s; start it with java -jar multaqa.jar, or name another with --server.", ex);
		}
		catch (IOException ex) {
			throw brokeOff(ex);
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	/** The exception for a response with an error status. */
	private CommandException refusal(HttpResponse<?> response, String body) {
		int status = response.statusCode();
		return switch (status) {
			case 401, 403 -> notAllowed();
			case 404, 405 -> isNone("it has nothing at " + response.request().uri().getPath());
			case 413 -> tooLarge();
			case 502, 503, 504 -> unreachable(
					"The server at %s is running but cannot respond now (HTTP " + status + "); try again later.", null);
			default -> (status >= 300 && status < 400)
					? unreachable("The server at %s redirects to "
							+ TerminalText.text(response.headers().firstValue("Location").orElse("nowhere"))
								.replace("%", "%%")
							+ "; name that address with --server.", null)
					: failed(status, tree(body));
		};
	}

	private CommandException failed(int status, JsonNode tree) {
		return tree.path("errors").isEmpty()
				? new CommandException(ExitCode.UNFORESEEN,
						"The server at %s answered HTTP %s.".formatted(this.base, status))
				: new GraphQlResponse(this, tree).stopped();
	}

	private static JsonNode tree(String body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			return JSON.createObjectNode();
		}
	}

	CommandException notAllowed() {
		return new CommandException(ExitCode.NOT_ALLOWED, ((this.token == null) ? "The server at %s requires a token; "
				: "The server at %s does not accept this token; ")
			.formatted(this.base)
				+ "the right one is in the file token of its data directory: give it with --token or MULTAQA_TOKEN.");
	}

	CommandException tooLarge() {
		return new CommandException(ExitCode.REFUSED,
				"The request is larger than the server at %s accepts; load fewer or smaller ".formatted(this.base)
						+ "files, or stop the server and load without it.");
	}

	CommandException isNone(String why) {
		return new CommandException(ExitCode.UNREACHABLE,
				"There is no Multaqa server at %s (%s); name its base address, such as http://localhost:8080."
					.formatted(this.base, why));
	}

	CommandException brokeOff(IOException ex) {
		return unreachable("The connection to %s was lost; what had been loaded stays, and loading again is safe.", ex);
	}

	private CommandException unreachable(String sentence, @Nullable IOException ex) {
		return new CommandException(ExitCode.UNREACHABLE, sentence.formatted(this.base), ex);
	}

	private static CommandException interrupted() {
		Thread.currentThread().interrupt();
		return new CommandException(ExitCode.UNREACHABLE, "The command was interrupted.");
	}

}
