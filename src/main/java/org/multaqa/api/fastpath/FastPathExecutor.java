package org.multaqa.api.fastpath;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.cost.CostLimit;
import org.multaqa.api.document.OperationLookup;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.DataFetcherErrorResolver;
import org.multaqa.api.error.ErrorCodeInterceptor;
import org.multaqa.api.receipt.ReceiptRequest;
import org.multaqa.query.RequestTrace;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.error.ServerOverloaded;
import org.multaqa.query.limit.RequestClient;
import org.multaqa.query.plan.QueryExecutor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests with known documents directly from the rows of the database. All other
 * requests are left to the engine, which would give the same response.
 */
public final class FastPathExecutor {

	private final DocumentCache documentCache;

	private final GraphQLSchema schema;

	private final QueryExecutor queryExecutor;

	private final CostLimit costLimit;

	private final JsonMapper json;

	public FastPathExecutor(DocumentCache documentCache, GraphQLSchema schema, QueryExecutor queryExecutor,
			CostLimit costLimit, JsonMapper json) {
		this.documentCache = documentCache;
		this.schema = schema;
		this.queryExecutor = queryExecutor;
		this.costLimit = costLimit;
		this.json = json;
	}

	/**
	 * The response to a request.
	 * @param body the request, a JSON object
	 * @return the response, or {@code null} if the engine must answer
	 * @throws ServerOverloaded if too many expensive requests are running
	 */
	@Nullable FastPathResponse answer(byte[] body) {
		try {
			Map<?, ?> request = this.json.readValue(body, Map.class);
			if (ReceiptRequest.of(request.get("extensions")) != null) {
				// the engine pins the document to a version of the graph
				return null;
			}
			DocumentCache.CachedDocument known = this.documentCache.ask(String.valueOf(request.get("query")));
			PreparedOperation.BoundOperation filled = (known != null) ? fill(known.preparedOperations(), request)
					: null;
			return (filled != null && this.costLimit.excess(filled.priced()) == null) ? write(filled, ask(filled))
					: null;
		}
		catch (ServerOverloaded ex) {
			// the engine would only wait for the same again
			throw ex;
		}
		catch (RuntimeException ex) {
			// an invalid argument, an invalid value or a bug: the engine finds it too,
			// and reports it with its location
			return null;
		}
	}

	@SuppressWarnings("unchecked")
	private PreparedOperation.@Nullable BoundOperation fill(PreparedOperations preparedOperations, Map<?, ?> request) {
		OperationDefinition operation = OperationLookup.find(preparedOperations.document(),
				(String) request.get("operationName"));
		if (operation == null || operation.getOperation() != OperationDefinition.Operation.QUERY) {
			return null;
		}
		Object variables = request.get("variables");
		CoercedVariables coerced = ValuesResolver.coerceVariableValues(this.schema, operation.getVariableDefinitions(),
				RawVariables.of((variables != null) ? (Map<String, Object>) variables : Map.of()),
				GraphQLContext.getDefault(), Locale.ROOT);
		return preparedOperations.fill(operation, coerced, this.schema, this.queryExecutor);
	}

	private static List<FieldRows> ask(PreparedOperation.BoundOperation filled) {
		List<FieldRows> found = new ArrayList<>();
		for (int i = 0; i < filled.preparedOperation().roots().size(); i++) {
			found.add(FieldRows.of(filled.preparedOperation().roots().get(i), filled.given().get(i),
					filled.standpoints().get(i)));
		}
		return found;
	}

	private FastPathResponse write(PreparedOperation.BoundOperation filled, List<FieldRows> found) {
		List<CodedError> errors = found.stream().map(FieldRows::error).filter(Objects::nonNull).toList();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
		try (JsonGenerator out = this.json.createGenerator(bytes)) {
			out.writeStartObject();
			if (!errors.isEmpty()) {
				out.writeName("errors");
				out.writePOJO(ErrorCodeInterceptor.bounded(errors).stream().map(CodedError::toSpecification).toList());
			}
			out.writeName("data");
			if (found.stream().anyMatch(FieldRows::voidsAll)) {
				out.writeNull();
			}
			else {
				out.writeStartObject();
				for (int i = 0; i < found.size(); i++) {
					found.get(i).write(out, filled.given().get(i));
				}
				out.writeEndObject();
			}
			out.writeEndObject();
		}
		RequestClient.current().ifPresent((requestClient) -> trace(found, requestClient.trace()));
		return new FastPathResponse(bytes.toByteArray(), (errors.size() == found.size()) ? errors : List.of());
	}

	private static void trace(List<FieldRows> found, RequestTrace trace) {
		trace.direct();
		for (FieldRows field : found) {
			if (field.root().asking() != null) {
				trace.field(field.root().field().name());
			}
			if (field.error() != null) {
				trace.error(field.error().code());
			}
		}
	}

	/**
	 * The rows of a root field.
	 *
	 * @param root the field
	 * @param rows the rows of the database; empty if it failed
	 * @param error why it failed, or {@code null}
	 */
	record FieldRows(PreparedOperation.PreparedField root, List<Map<String, Object>> rows, @Nullable CodedError error) {

		static FieldRows of(PreparedOperation.PreparedField root, Map<String, Object> given,
				TemporalContext temporalContext) {
			PreparedOperation.PreparedField.Asking asking = root.asking();
			if (asking == null) {
				return new FieldRows(root, List.of(), null);
			}
			try {
				return new FieldRows(root, asking.ready().rows(given, temporalContext), null);
			}
			catch (RuntimeException ex) {
				// the engine does not repeat the query, which may have taken long to fail
				return new FieldRows(root, List.of(), DataFetcherErrorResolver.error(ex,
						root.field().field().getSingleField().getSourceLocation(), List.of(root.field().key())));
			}
		}

		/** Whether the failure of this field makes all data of the response null. */
		boolean voidsAll() {
			return this.error != null && GraphQLTypeUtil.isNonNull(this.root.field().definition().getType());
		}

		void write(JsonGenerator out, Map<String, Object> given) {
			out.writeName(this.root.field().key());
			PreparedOperation.PreparedField.Asking asking = this.root.asking();
			if (asking == null) {
				out.writeString("Query");
			}
			else if (this.error != null) {
				out.writeNull();
			}
			else {
				asking.queryPlan().accept(new RootFieldWriter(this.rows, asking, out, given));
			}
		}

	}

}
