package org.multaqa.api.assistant;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads messages of JSON-RPC and writes the replies. The SDK's own transport reads bodies
 * of any size, and its errors show Java classes and stack traces.
 */
final class JsonRpcTransport implements McpStatelessServerTransport {

	private final JsonMapper json;

	private @Nullable McpStatelessServerHandler handler;

	JsonRpcTransport(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void setMcpHandler(McpStatelessServerHandler handler) {
		this.handler = handler;
	}

	@Override
	public Mono<Void> closeGracefully() {
		return Mono.empty();
	}

	/**
	 * Replies to a message.
	 * @param body UTF-8 JSON, or something else
	 * @param version the protocol version of the client; empty if it does not say
	 */
	JsonRpcReply reply(byte[] body, String version) {
		if (!version.isEmpty() && !protocolVersions().contains(version)) {
			return refusal(ErrorCodes.INVALID_REQUEST,
					"This server does not speak the protocol version of the header MCP-Protocol-Version; it speaks %s."
						.formatted(String.join(", ", protocolVersions())));
		}
		JsonNode message;
		try {
			// parsed from text, because the parser would take some bytes for UTF-16 or
			// UTF-32
			message = this.json.readTree(new String(body, StandardCharsets.UTF_8));
		}
		catch (JacksonException ex) {
			return refusal(ErrorCodes.PARSE_ERROR, "The request body is not JSON; send one message of JSON-RPC 2.0.");
		}
		if (!message.isObject() || !message.path("jsonrpc").asString("").equals("2.0")) {
			return refusal(ErrorCodes.INVALID_REQUEST,
					"The request body is not one message of JSON-RPC 2.0; send {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": …, \"params\": {…}}, and each message in a request of its own.");
		}
		JsonNode id = message.path("id");
		if (id.isMissingNode() || !message.has("method")) {
			// notifications and responses need no reply
			return new JsonRpcReply(HttpStatus.ACCEPTED, new byte[0]);
		}
		if (!(id.isString() || id.canConvertToLong() && id.isIntegralNumber()) || !message.path("method").isString()) {
			return refusal(ErrorCodes.INVALID_REQUEST,
					"The id of a message is a text or a whole number, and its method a text.");
		}
		Object name = id.isString() ? id.asString() : id.asLong();
		return new JsonRpcReply(HttpStatus.OK,
				this.json.writeValueAsBytes(response(new JSONRPCRequest("2.0", message.path("method").asString(), name,
						this.json.convertValue(message.get("params"), Object.class)))));
	}

	private JSONRPCResponse response(JSONRPCRequest request) {
		int code;
		try {
			JSONRPCResponse response = Objects.requireNonNull(this.handler, "The server has no handler yet.")
				.handleRequest(McpTransportContext.EMPTY, request)
				.block();
			if (response != null && response.error() == null) {
				return response;
			}
			code = (response != null) ? response.error().code() : ErrorCodes.INTERNAL_ERROR;
		}
		catch (McpError ex) {
			code = ex.getJsonRpcError().code();
		}
		catch (RuntimeException ex) {
			// the SDK could not read the parameters; what fails in a tool is a result
			code = ErrorCodes.INVALID_PARAMS;
		}
		return JSONRPCResponse.error(request.id(), error(code));
	}

	/** The SDK's messages hold texts of the client and names of classes. */
	private static JSONRPCResponse.JSONRPCError error(int code) {
		if (code == ErrorCodes.METHOD_NOT_FOUND) {
			return new JSONRPCResponse.JSONRPCError(code,
					"This server has no such method; it has initialize, ping, tools/list and tools/call.");
		}
		return new JSONRPCResponse.JSONRPCError(ErrorCodes.INVALID_PARAMS,
				"The parameters do not fit the method, or there is no tool of this name; tools/list names the tools with their arguments.");
	}

	private JsonRpcReply refusal(int code, String sentence) {
		Map<String, @Nullable Object> reply = new LinkedHashMap<>();
		reply.put("jsonrpc", "2.0");
		reply.put("id", null);
		reply.put("error", new JSONRPCResponse.JSONRPCError(code, sentence));
		return new JsonRpcReply(HttpStatus.BAD_REQUEST, this.json.writeValueAsBytes(reply));
	}

}
