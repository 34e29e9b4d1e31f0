package org.multaqa.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.InstantRange;
import org.multaqa.query.NodeId;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.error.InvalidArgument;

/**
 * Reads the temporal context of a root field: from its arguments {@code asOf} and
 * {@code knownAt}, else from its id, else from the directives of these names on the
 * operation.
 *
 * @param operation the operation
 * @param field the root field
 * @param variables the coerced variables of the request
 */
public record TemporalContextReader(OperationDefinition operation, SelectedField field, Map<String, Object> variables) {

	public static TemporalContext of(OperationDefinition operation, SelectedField field,
			Map<String, Object> variables) {
		if (operation.getDirectives().isEmpty() && field.field().getArguments().isEmpty()) {
			return TemporalContext.NOW;
		}
		return new TemporalContextReader(operation, field, variables).read();
	}

	private TemporalContext read() {
		LocalDate asOf = value(argument("asOf"), LocalDate::parse);
		InstantRange knownAt = value(argument("knownAt"), InstantRange::parse);
		List<NodeId> ids = ids().map(NodeId::parse).flatMap(Optional::stream).toList();
		asOf = (asOf != null) ? asOf : said(ids, NodeId::asOf, "asOf");
		knownAt = (knownAt != null) ? knownAt : said(ids, NodeId::knownAt, "knownAt");
		boolean inIds = asOf != null || knownAt != null;
		return new TemporalContext((asOf != null) ? asOf : value(directive("asOf"), LocalDate::parse),
				(knownAt != null) ? knownAt : value(directive("knownAt"), InstantRange::parse), inIds);
	}

	/** The value that all ids carry, or {@code null} if none carries one. */
	private static <T> @Nullable T said(List<NodeId> ids, Function<NodeId, @Nullable T> part, String name) {
		List<Optional<T>> said = ids.stream().map((id) -> Optional.ofNullable(part.apply(id))).distinct().toList();
		if (said.size() > 1) {
			throw new InvalidArgument(
					"The ids differ in %s; ask for each in a field of its own, or give the argument %s, which applies to all of them."
						.formatted(name, name));
		}
		return said.isEmpty() ? null : said.get(0).orElse(null);
	}

	private Stream<String> ids() {
		Value<?> one = argument("id");
		return (one != null) ? texts(one) : texts(argument("ids"));
	}

	private Stream<String> texts(@Nullable Value<?> value) {
		if (value instanceof ArrayValue list) {
			return list.getValues().stream().flatMap(this::texts);
		}
		Object text = value(value, (written) -> written);
		return ((text instanceof List<?> list) ? list.stream() : Stream.ofNullable(text)).map(String::valueOf);
	}

	private @Nullable Value<?> argument(String name) {
		return find(this.field.field().getArguments(), name);
	}

	private @Nullable Value<?> directive(String name) {
		return this.operation.getDirectives(name)
			.stream()
			.findFirst()
			.map(Directive::getArguments)
			.map((arguments) -> find(arguments, "date"))
			.orElse(null);
	}

	private static @Nullable Value<?> find(List<Argument> arguments, String name) {
		for (Argument argument : arguments) {
			if (argument.getName().equals(name)) {
				return argument.getValue();
			}
		}
		return null;
	}

	/** A literal or the value of a variable; {@code null} if there is neither. */
	@SuppressWarnings("unchecked") // variables have been coerced by their types
	private <T> @Nullable T value(@Nullable Value<?> value, Function<String, T> reading) {
		if (value instanceof VariableReference variable) {
			return (T) this.variables.get(variable.getName());
		}
		return (value instanceof StringValue text) ? reading.apply(text.getValue()) : null;
	}

}
