package org.multaqa.api.fastpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.cost.CostLimit;
import org.multaqa.api.load.DraftDataFetcher;
import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.QueryPlanner;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.api.plan.SelectionCollector;
import org.multaqa.api.plan.TemporalContextReader;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryExecutor;
import org.multaqa.query.plan.QueryPlan;

/**
 * An operation made ready for all variables that give it the same form: its questions
 * with their statements, and how the response is laid out.
 *
 * @param operation the operation
 * @param switches the variables that include and skip fields, with the values for which
 * it was made
 * @param roots its fields
 */
public record PreparedOperation(OperationDefinition operation, Map<String, Object> switches,
		List<PreparedField> roots) {

	/** A form of the operation, or {@code null} where the engine must answer it. */
	static @Nullable PreparedOperation of(OperationDefinition operation, SelectionCollector selectionCollector,
			QueryExecutor queryExecutor) {
		GraphQLObjectType query = selectionCollector.schema().getQueryType();
		List<PreparedField> roots = new ArrayList<>();
		for (SelectedField field : selectionCollector.of(query, operation.getSelectionSet()).all()) {
			TemporalContext temporalContext = TemporalContextReader.of(operation, field,
					selectionCollector.variables().toMap());
			if (temporalContext.knownAt() != null) {
				// what counts then is read from the arguments and the time together
				return null;
			}
			if (field.name().equals("__typename")) {
				roots.add(new PreparedField(field, null, false));
			}
			else if (field.name().startsWith("__") || field.name().equals(DraftDataFetcher.FIELD)) {
				return null;
			}
			else {
				ArgumentBinding argumentBinding = new ArgumentBinding(selectionCollector.schema(),
						selectionCollector.variables());
				QueryPlan queryPlan = new QueryPlanner(argumentBinding, null).read(field);
				boolean onADay = temporalContext.asOf() != null;
				QueryExecutor.PreparedQuery ready = queryExecutor.prepare(queryPlan, onADay);
				roots.add(new PreparedField(field,
						(argumentBinding.item(field) instanceof ProjectedField.Many list)
								? new PreparedField.Asking(argumentBinding, queryPlan, ready, null,
										new ConnectionWriter(field, list, argumentBinding).written())
								: new PreparedField.Asking(argumentBinding, queryPlan, ready,
										ObjectWriter.of(field, argumentBinding), null),
						onADay));
			}
		}
		return new PreparedOperation(operation, switches(selectionCollector.variables()), roots);
	}

	/**
	 * This form with the values of the variables, or {@code null} where it is another.
	 */
	@Nullable BoundOperation fill(CoercedVariables variables) {
		if (!switches(variables).equals(this.switches)) {
			return null;
		}
		List<Map<String, Object>> given = new ArrayList<>();
		List<TemporalContext> standpoints = new ArrayList<>();
		for (PreparedField root : this.roots) {
			TemporalContext temporalContext = TemporalContextReader.of(this.operation, root.field(), variables.toMap());
			if (temporalContext.knownAt() != null
					|| root.asking() != null && (temporalContext.asOf() != null) != root.onADay()) {
				return null;
			}
			Map<String, Object> values = (root.asking() != null) ? root.asking().argumentBinding().again(variables)
					: Map.of();
			if (values == null) {
				return null;
			}
			given.add((temporalContext.asOf() != null) ? temporalContext.beside(values) : values);
			standpoints.add(temporalContext);
		}
		return new BoundOperation(this, given, standpoints);
	}

	/** Any Boolean may be one, so all of them count. */
	private static Map<String, Object> switches(CoercedVariables variables) {
		Map<String, Object> switches = new TreeMap<>();
		variables.toMap().forEach((name, value) -> {
			if (value instanceof Boolean) {
				switches.put(name, value);
			}
		});
		return switches;
	}

	/**
	 * A form with values.
	 *
	 * @param preparedOperation the form
	 * @param given the values of each root field
	 * @param standpoints from where in time each is asked
	 */
	public record BoundOperation(PreparedOperation preparedOperation, List<Map<String, Object>> given,
			List<TemporalContext> standpoints) {

		/** Its fields as they are priced. */
		public List<CostLimit.Field> priced() {
			List<CostLimit.Field> priced = new ArrayList<>();
			for (int i = 0; i < this.given.size(); i++) {
				PreparedField root = this.preparedOperation.roots().get(i);
				if (root.asking() != null) {
					priced.add(new CostLimit.Field(root.field().key(), root.asking().queryPlan(), this.given.get(i)));
				}
			}
			return priced;
		}

	}

	/**
	 * A root field.
	 *
	 * @param field the field
	 * @param asking what it asks; {@code null} for {@code __typename}
	 * @param onADay whether it is asked as of a day
	 */
	record PreparedField(SelectedField field, @Nullable Asking asking, boolean onADay) {

		/**
		 * What a root field asks.
		 *
		 * @param argumentBinding how its arguments are read
		 * @param queryPlan the question
		 * @param ready the same, with its statement
		 * @param objectWriter of the objects that answer it; {@code null} of a connection
		 * @param list how a connection is written
		 */
		record Asking(ArgumentBinding argumentBinding, QueryPlan queryPlan, QueryExecutor.PreparedQuery ready,
				@Nullable ObjectWriter objectWriter, @Nullable FieldWriter list) {

		}

	}

}
