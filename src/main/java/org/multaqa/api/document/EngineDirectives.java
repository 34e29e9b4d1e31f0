package org.multaqa.api.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.execution.AbortExecutionException;
import graphql.language.Directive;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import org.multaqa.api.error.CodedError;
import org.multaqa.query.error.ErrorCode;

/**
 * Directives that the engine adds to every schema and that this server does not support:
 * introspection does not show them, and documents must not use them.
 */
public final class EngineDirectives {

	private static final Set<String> NOT_SERVED = Set.of("defer", "experimental_disableErrorPropagation");

	private EngineDirectives() {
	}

	/** The code registry whose introspection leaves out the unsupported directives. */
	public static GraphQLCodeRegistry shown() {
		DataFetcher<List<GraphQLDirective>> directives = (environment) -> served(
				environment.getGraphQLSchema().getDirectives());
		return GraphQLCodeRegistry.newCodeRegistry()
			.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), directives)
			.build();
	}

	private static List<GraphQLDirective> served(List<GraphQLDirective> all) {
		return all.stream().filter((directive) -> !NOT_SERVED.contains(directive.getName())).toList();
	}

	/**
	 * Refuses an unsupported directive with the message that the validator has for an
	 * unknown one.
	 */
	static void check(Directive directive) {
		if (NOT_SERVED.contains(directive.getName())) {
			throw new AbortExecutionException(List
				.of(new CodedError(ErrorCode.VALIDATION_FAILED, "Unknown directive '%s'".formatted(directive.getName()),
						(directive.getSourceLocation() != null) ? List.of(directive.getSourceLocation()) : List.of(),
						List.of(), Map.of())));
		}
	}

}
