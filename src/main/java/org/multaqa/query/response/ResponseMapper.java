package org.multaqa.query.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;

/**
 * Maps rows, whose columns the planner named, to values with the response keys of the
 * request.
 */
public final class ResponseMapper {

	/** The column of the result, except for lists. */
	public static final String ANSWER = "answer";

	/** The column of the type of an object. */
	public static final String TYPE = "type";

	/** The column of an element's position in its list: its sort value and its id. */
	public static final String POSITION = "position";

	/** The column that says whether an element certainly or only possibly matches. */
	public static final String CERTAINTY = "certaintyHere";

	private ResponseMapper() {
	}

	/** The column of the length of the whole list. */
	public static String total(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Total";
	}

	/** The column of the id of the object that has the list. */
	public static String owner(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Of";
	}

	/** The column of the number of elements that certainly match. */
	public static String certain(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Certain";
	}

	/**
	 * The result of a query plan, by response key.
	 * @param rows the rows of the database
	 * @param given the values of the parameters
	 * @return a map, a list, or {@code null} if there is none
	 */
	public static @Nullable Object of(QueryPlan queryPlan, List<Map<String, Object>> rows, Map<String, Object> given) {
		return queryPlan.accept(new RootFieldMapper(rows, given)).orElse(null);
	}

	/** The object in a row, or {@code null} if there is none. */
	static @Nullable Map<String, Object> object(Projection projection, @Nullable Object row,
			Map<String, Object> given) {
		if (row == null) {
			return null;
		}
		Map<String, Object> columns = map(row);
		String type = String.valueOf(columns.get(TYPE));
		Map<String, Object> answer = new LinkedHashMap<>();
		for (ProjectedField projectedField : projection.items()) {
			if (projectedField.fieldBinding().fits(type)) {
				projectedField.accept(new Values(columns, given))
					.ifPresent((value) -> answer.put(projectedField.fieldBinding().key(), value));
			}
		}
		return answer;
	}

	/**
	 * The row of a search result, with the fields that only the comparison of names
	 * gives.
	 */
	public static Map<String, Object> hit(Projection projection, Map<String, Object> row, SearchMatch searchMatch) {
		Map<String, Object> columns = new LinkedHashMap<>(map(Objects.requireNonNull(row.get(ANSWER))));
		for (ProjectedField projectedField : projection.items()) {
			Object value = (projectedField instanceof ProjectedField.Stored stored)
					? searchMatch.value(stored.property()) : null;
			if (value != null) {
				columns.put(projectedField.fieldBinding().column(), value);
			}
		}
		return Map.of(ANSWER, columns);
	}

	/** The list in a column, as a plain list or as a connection. */
	static Object list(ProjectedField.Many many, Map<String, Object> columns, Map<String, Object> given) {
		ConnectionMapper page = ConnectionMapper.of(many, columns, given);
		return many.connectionSelection().connection() ? page.connection(many.connectionSelection())
				: page.nodes(((ConnectionSelection.Part.Nodes) many.connectionSelection().parts().get(0)).element());
	}

	/**
	 * The columns of a text in several languages for the requested language, or
	 * {@code null} if there is no text in any language.
	 */
	public static @Nullable Map<String, Object> naming(ProjectedField.Naming item, Object texts) {
		return item.language()
			.chain()
			.stream()
			.filter((language) -> map(texts).get(language.code()) != null)
			.findFirst()
			.map((language) -> {
				Map<String, Object> values = Map.<String, Object>of("text",
						Objects.requireNonNull(map(texts).get(language.code())), "language", language.name(),
						"fellBack", language != item.language());
				Map<String, Object> columns = new LinkedHashMap<>();
				item.projection()
					.items()
					.forEach((part) -> columns.put(part.fieldBinding().column(),
							Objects.requireNonNull(values.get(((ProjectedField.Stored) part).property()))));
				return columns;
			})
			.orElse(null);
	}

	/** The id of a node in the response, for these values of the parameters. */
	public static String id(Object stored, Map<String, Object> given) {
		return TemporalContext.in(given).id(stored);
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/**
	 * The value of each kind of projected field, if there is one.
	 */
	private record Values(Map<String, Object> columns,
			Map<String, Object> given) implements ProjectedField.Visitor<Optional<Object>> {

		private Optional<Object> at(ProjectedField projectedField) {
			return Optional.ofNullable(this.columns.get(projectedField.fieldBinding().column()));
		}

		@Override
		public Optional<Object> stored(ProjectedField.Stored item) {
			return at(item);
		}

		@Override
		public Optional<Object> type(ProjectedField.Type item) {
			return at(item);
		}

		@Override
		public Optional<Object> worded(ProjectedField.Worded item) {
			return at(item);
		}

		@Override
		public Optional<Object> naming(ProjectedField.Naming item) {
			return Optional
				.ofNullable(object(item.projection(), ResponseMapper.naming(item, at(item).orElseThrow()), this.given));
		}

		@Override
		public Optional<Object> embedded(ProjectedField.Embedded item) {
			return Optional.ofNullable(object(item.projection(), at(item).orElse(null), this.given));
		}

		@Override
		public Optional<Object> held(ProjectedField.Held item) {
			return at(item);
		}

		@Override
		public Optional<Object> statuses(ProjectedField.Statuses item) {
			return at(item);
		}

		@Override
		public Optional<Object> holders(ProjectedField.Holders item) {
			List<?> rows = (List<?>) at(item).orElse(List.of());
			return Optional.of(rows.stream()
				.map((row) -> (Object) Objects.requireNonNull(object(item.projection(), row, this.given)))
				.toList());
		}

		@Override
		public Optional<Object> one(ProjectedField.One item) {
			return Optional.ofNullable(object(item.projection(), at(item).orElse(null), this.given));
		}

		@Override
		public Optional<Object> id(ProjectedField.Id item) {
			return at(item).map((stored) -> ResponseMapper.id(stored, this.given));
		}

		@Override
		public Optional<Object> context(ProjectedField.Context item) {
			return Optional.ofNullable(item.value(this.given));
		}

		@Override
		public Optional<Object> many(ProjectedField.Many item) {
			return Optional.of(list(item, this.columns, this.given));
		}

	}

}
