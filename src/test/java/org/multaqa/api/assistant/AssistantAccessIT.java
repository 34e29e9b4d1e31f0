package org.multaqa.api.assistant;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.access.Role;
import org.multaqa.access.TokenFile;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reaches the endpoint for assistants, and with what. */
class AssistantAccessIT {

	private static final String ON = "multaqa.assistant.enabled=true";

	private static final Map<String, String> HELLO = Map.of("query", "{ hello }");

	@TempDir
	private static Path data;

	private static RunningServer open;

	private static RunningServer off;

	private static RunningServer closed;

	private static String token;

	@BeforeAll
	static void start() {
		token = TokenFile.in(data).create("reader", Role.READ, null, Instant.now()).orElseThrow();
		open = FrontDoorOnly.with(AssistantConfiguration.class, ON, "multaqa.data=" + data, "server.address=127.0.0.1",
				"multaqa.limits.body=10KB", "multaqa.limits.depth=3");
		off = FrontDoorOnly.with(AssistantConfiguration.class, "multaqa.data=" + data);
		closed = FrontDoorOnly.with(AssistantConfiguration.class, ON, "multaqa.data=" + data,
				"multaqa.access.reading=closed");
	}

	@AfterAll
	static void stop() {
		open.close();
		off.close();
		closed.close();
	}

	@Test
	void endpointThatIsOffIsAnUnknownAddress() {
		HttpResponse<String> response = client(off).send(AssistantClient.message("tools/list", Map.of()));
		HttpResponse<String> unknown = new AssistantClient(off.at("/nothing"))
			.send(AssistantClient.message("tools/list", Map.of()));

		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).isEqualTo(unknown.body());
	}

	@Test
	void closedReadingNeedsAToken() {
		HttpResponse<String> refused = client(closed).send(AssistantClient.message("tools/list", Map.of()));

		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(client(closed, "Authorization", "Bearer " + token).data("ask", HELLO).toString())
			.isEqualTo("{\"hello\":\"world\"}");
	}

	@Test
	void mutationIsRefusedWhateverTheToken() {
		AssistantClient loader = client(open, "Authorization", "Bearer " + FrontDoorOnly.TOKEN);

		assertThat(loader.code("ask", Map.of("query", "mutation { loadRecords(records: \"\") { text } }")))
			.isEqualTo("BAD_ARGUMENT");
		assertThat(loader.code("ask", Map.of("query",
				"query A { hello } mutation B { loadRecords(records: \"\") { text } }", "operationName", "A")))
			.isEqualTo("BAD_ARGUMENT");
		assertThat(loader.code("ask", HELLO)).isEqualTo("SUCCESS");
	}

	@Test
	void errorsHaveTheCodesOfTheEndpoint() {
		AssistantClient client = client(open);

		for (String document : new String[] { "{ hello", "{ nothing }", "{ refusing }", "{ throwing }",
				"{ overloaded }", "{ __schema { types { fields { name } } } }" }) {
			String code = open.ask(document).code();
			assertThat(client.code("ask", Map.of("query", document))).as(document).isEqualTo(code).isNotEqualTo("none");
		}
		assertThat(client.call("ask", Map.of("query", "{ throwing }")).toString()).doesNotContain("/srv/secret",
				"IllegalState");
	}

	@Test
	void unknownAndMissingArgumentsAreNamed() {
		AssistantClient client = client(open);

		assertThat(client.call("search", Map.of("texts", "Agadir")).at("/content/0/text").asString()).isEqualTo(
				"BAD_ARGUMENT: The arguments of the tool search are asOf, during, first, kinds, language, territory, text, of which text must be given; send these and no others.\n");
		assertThat(client.code("ask", Map.of("query", 1))).isEqualTo("BAD_ARGUMENT");
		assertThat(client.code("ask", Map.of("query", "{ hello }", "variables", "x"))).isEqualTo("BAD_ARGUMENT");
	}

	@Test
	void pageOfAnotherOriginIsRefused() {
		HttpResponse<String> refused = client(open, "Origin", "https://elsewhere.example")
			.send(AssistantClient.message("tools/list", Map.of()));

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("BAD_ORIGIN");
	}

	@Test
	void bodyThatIsTooLargeOrOfAnotherTypeIsRefused() {
		assertThat(
				client(open).send(AssistantClient.message("tools/list", Map.of("x", "x".repeat(20_000)))).statusCode())
			.isEqualTo(413);
		assertThat(client(open)
			.send(HttpRequest.newBuilder(open.at("/mcp"))
				.header("Content-Type", "text/plain")
				.POST(BodyPublishers.ofString(AssistantClient.message("tools/list", Map.of()))))
			.statusCode()).isEqualTo(415);
		HttpResponse<String> read = client(open).send(HttpRequest.newBuilder(open.at("/mcp")).GET());
		assertThat(read.statusCode()).isEqualTo(405);
		assertThat(read.headers().firstValue("Allow")).contains("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{", "1", "{\"jsonrpc\":\"1.0\"}", "[{\"jsonrpc\":\"2.0\"}]",
			"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":2}" })
	void whatIsNoMessageIsRefusedWithoutInternals(String body) {
		HttpResponse<String> response = client(open).send(body);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"error\":{\"code\":-32").doesNotContain("Exception", "jackson", "io.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":7}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"nothing\"}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":{},\"arguments\":[]}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":[]}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"}" })
	void callThatNothingAnswersIsAnErrorWithoutInternals(String body) {
		HttpResponse<String> response = client(open).send(body);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(response.body()).at("/error/code").asInt()).isIn(-32601, -32602);
		assertThat(response.body()).doesNotContain("Exception", "jackson", "io.", "nothing\"");
	}

	@Test
	void handshakeNeedsNoSession() {
		AssistantClient client = client(open);

		assertThat(client.result("initialize",
				Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(), "clientInfo",
						Map.of("name", "test", "version", "1")))
			.at("/protocolVersion")
			.asString()).isEqualTo("2025-06-18");
		assertThat(client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}").statusCode())
			.isEqualTo(202);
		assertThat(client.result("ping", Map.of()).toString()).isEqualTo("{}");
		assertThat(client(open, "MCP-Protocol-Version", "1999-01-01").send(AssistantClient.message("ping", Map.of()))
			.statusCode()).isEqualTo(400);
	}

	/** The SDK's client, which is no part of what it asks. */
	@Test
	void clientOfAnotherPartySpeaksWithIt() {
		try (McpSyncClient client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder(open.at("").toString()).endpoint("/mcp").build())
			.build()) {
			client.initialize();

			assertThat(client.listTools().tools().stream().map(Tool::name)).hasSize(6).contains("convergence", "ask");
			CallToolResult result = client
				.callTool(CallToolRequest.builder("ask").arguments(Map.of("query", "{ hello }")).build());
			assertThat(result.isError()).isFalse();
			assertThat(result.structuredContent()).isEqualTo(Map.of("data", Map.of("hello", "world")));
		}
	}

	private static AssistantClient client(RunningServer server, String... headers) {
		return new AssistantClient(server.at("/mcp"), headers);
	}

}
