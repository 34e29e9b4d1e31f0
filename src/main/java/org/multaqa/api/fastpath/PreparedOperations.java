package org.multaqa.api.fastpath;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.plan.SelectionCollector;
import org.multaqa.query.plan.QueryExecutor;

/**
 * The operations of one document, each prepared for the kinds of variables with which it
 * was sent.
 */
public final class PreparedOperations {

	/** The most prepared operations kept; beyond it, the oldest is dropped. */
	private static final int FORMS = 4;

	private final Document document;

	private final Map<String, List<PreparedOperation>> forms = new ConcurrentHashMap<>();

	public PreparedOperations(Document document) {
		this.document = document;
	}

	Document document() {
		return this.document;
	}

	/** The operation, prepared for the kind of variables and bound to their values. */
	public PreparedOperation.@Nullable BoundOperation fill(OperationDefinition operation, CoercedVariables variables,
			GraphQLSchema schema, QueryExecutor queryExecutor) {
		List<PreparedOperation> known = this.forms.computeIfAbsent(String.valueOf(operation.getName()),
				(any) -> new CopyOnWriteArrayList<>());
		for (PreparedOperation preparedOperation : known) {
			PreparedOperation.BoundOperation filled = preparedOperation.fill(variables);
			if (filled != null) {
				return filled;
			}
		}
		Map<String, FragmentDefinition> fragments = NodeUtil.getFragmentsByName(this.document);
		PreparedOperation preparedOperation = PreparedOperation.of(operation,
				new SelectionCollector(schema, fragments, variables), queryExecutor);
		if (preparedOperation == null) {
			return null;
		}
		known.add(preparedOperation);
		if (known.size() > FORMS) {
			known.remove(0);
		}
		return preparedOperation.fill(variables);
	}

}
