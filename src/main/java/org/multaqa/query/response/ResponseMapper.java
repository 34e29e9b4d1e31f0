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
 * Makes answers, keyed as the response wants them, from rows, whose columns are named by
 * us.
 */
public final class ResponseMapper {

	/** The column of the answer, of all but lists. */
	public static final String ANSWER = "answer";

	/** The column that says of which type an object is. */
	public static final String TYPE = "type";

	/**
	 * The column of an element's place in its list: the value it is ordered by, and its
	 * id.
	 */
	public static final String POSITION = "position";

	/** The column that says whether an element certainly or only possibly fits. */
	public static final String CERTAINTY = "certaintyHere";

	private ResponseMapper() {
	}

	/** The column in which the length of a whole list stands. */
	public static String total(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Total";
	}

	/** The column in which the id of the object stands whose list it is. */
	public static String owner(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Of";
	}

	/** The column in which it stands how many of the whole list certainly fit. */
	public static String certain(FieldBinding fieldBinding) {
		return fieldBinding.column() + "Certain";
	}

	/**
	 * The answer to a question, by response key.
	 * @param rows what the database answered
	 * @param given the values with which it was asked
	 * @return a map, a list, or {@code null} where there is nothing
	 */
	public static @Nullable Object of(QueryPlan queryPlan, List<Map<String, Object>> rows, Map<String, Object> given) {
		return queryPlan.accept(new RootFieldMapper(rows, given)).orElse(null);
	}

	/** The object in a row, or {@code null} where there is none. */
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

	/** The row of a hit, with what only a comparison of names tells. */
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

	/** The list in a column, as plain list or as connection. */
	static Object list(ProjectedField.Many many, Map<String, Object> columns, Map<String, Object> given) {
		ConnectionMapper page = ConnectionMapper.of(many, columns, given);
		return many.connectionSelection().connection() ? page.connection(many.connectionSelection())
				: page.nodes(((ConnectionSelection.Part.Nodes) many.connectionSelection().parts().get(0)).element());
	}

	/**
	 * The columns of a naming that is asked for in a language, or {@code null} where no
	 * language has it.
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

	/** The id of a node, as it is answered to a question with these values. */
	public static String id(Object stored, Map<String, Object> given) {
		return TemporalContext.in(given).id(stored);
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/** The value of each kind of item, where there is one. */
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
