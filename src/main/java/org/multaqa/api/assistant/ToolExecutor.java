package org.multaqa.api.assistant;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.DocumentHash;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.InternalError;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.OperationListener;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.limit.RequestClient;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

/**
 * Executes calls of tools. Each sends its document to the handler of the GraphQL
 * endpoint, in the thread of the request, and so passes the same limits with the same
 * token.
 */
final class ToolExecutor {

	private final ToolOperations operations;

	private final WebGraphQlHandler handler;

	private final List<OperationListener> listeners;

	private final ResultLimit limit;

	ToolExecutor(ToolOperations operations, WebGraphQlHandler handler, List<OperationListener> listeners,
			ResultLimit limit) {
		this.operations = operations;
		this.handler = handler;
		this.listeners = List.copyOf(listeners);
		this.limit = limit;
	}

	/**
	 * Calls a tool.
	 * @param arguments the arguments by name, or {@code null} for none
	 */
	CallToolResult call(String tool, @Nullable Map<String, Object> arguments) {
		long start = System.nanoTime();
		String document = "";
		try {
			ToolOperation operation = this.operations.of(tool, (arguments != null) ? arguments : Map.of());
			document = operation.document();
			return result(execute(operation));
		}
		catch (InvalidHttpRequest ex) {
			return refusal(ex.reply().error());
		}
		catch (ClientException ex) {
			return refusal(CodedError.of(ex));
		}
		catch (RuntimeException ex) {
			return refusal(InternalError.log("calling the tool " + tool, ex).error());
		}
		finally {
			tellListeners(start, document);
		}
	}

	private @Nullable WebGraphQlResponse execute(ToolOperation operation) {
		return this.handler
			.handleRequest(
					new WebGraphQlRequest(URI.create(AssistantEndpoint.PATH), new HttpHeaders(), null, null, Map.of(),
							new DefaultGraphQlRequest(operation.document(), operation.operationName(),
									operation.variables(), Map.of()),
							UUID.randomUUID().toString(), Locale.ROOT))
			.block();
	}

	private CallToolResult result(@Nullable WebGraphQlResponse response) {
		Map<String, Object> answer = new LinkedHashMap<>();
		List<GraphQLError> errors = (response != null) ? response.getExecutionResult().getErrors() : List.of();
		if (!errors.isEmpty()) {
			answer.put("errors", errors.stream().map(GraphQLError::toSpecification).toList());
		}
		if (response != null && response.getExecutionResult().getData() instanceof Map<?, ?> data) {
			answer.put("data", data);
		}
		BoundedResult bounded = this.limit.shorten(answer);
		Map<String, Object> structured = new LinkedHashMap<>(bounded.data());
		if (!bounded.leftOut().isEmpty()) {
			structured.put("leftOut", bounded.leftOut());
		}
		return result(structured, !errors.isEmpty());
	}

	private CallToolResult refusal(CodedError error) {
		RequestClient.current().ifPresent((requestClient) -> requestClient.trace().error(error.code()));
		return result(Map.of("errors", List.of(error.toSpecification())), true);
	}

	private CallToolResult result(Map<String, ?> structured, boolean error) {
		String text = new ResultText(this.limit.characters()).write(structured);
		return CallToolResult.builder(List.of(TextContent.builder(text).build()))
			.structuredContent(structured)
			.isError(error)
			.build();
	}

	private void tellListeners(long start, String document) {
		RequestClient.current().ifPresent((requestClient) -> {
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			this.listeners.forEach((listener) -> listener.answered(requestClient.trace(), duration,
					() -> document.isEmpty() ? "" : DocumentHash.of(document)));
		});
	}

}
