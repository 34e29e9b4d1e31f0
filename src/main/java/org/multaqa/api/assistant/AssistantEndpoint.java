package org.multaqa.api.assistant;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.document.RequestLimits;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.api.http.JsonRequestBody;
import org.multaqa.query.error.ErrorCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint for assistants: the Model Context Protocol over streamable HTTP, without
 * sessions. Each POST is one message, and each response is complete.
 */
@RestController
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("multaqa.assistant.enabled")
class AssistantEndpoint {

	static final String PATH = "/mcp";

	private final JsonRpcTransport transport;

	private final JsonRequestBody body;

	AssistantEndpoint(JsonRpcTransport transport, RequestLimits requestLimits) {
		this.transport = transport;
		this.body = new JsonRequestBody(requestLimits.body().toBytes());
	}

	@PostMapping(PATH)
	void answer(HttpServletRequest request, HttpServletResponse response,
			@RequestHeader(name = "MCP-Protocol-Version", defaultValue = "") String version) throws IOException {
		JsonRpcReply reply;
		try {
			reply = this.transport.reply(this.body.read(request), version);
		}
		catch (InvalidHttpRequest refused) {
			refused.reply().send(response);
			return;
		}
		response.setStatus(reply.status().value());
		if (reply.body().length > 0) {
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setContentLength(reply.body().length);
			response.getOutputStream().write(reply.body());
		}
	}

	@RequestMapping(PATH)
	void refuse(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
		ErrorResponse
			.of(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
					"This address answers a POST with one message of JSON-RPC; it has no sessions and no streams.")
			.send(response);
	}

}
