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
 * An operation with its query plans, its Cypher queries and the writers of its response.
 * It serves all values of variables that lead to the same query plans.
 *
 * @param operation the operation
 * @param switches the Boolean variables, with the values for which the operation was
 * prepared; they may include and skip fields
 * @param roots its root fields
 */
public record PreparedOperation(OperationDefinition operation, Map<String, Object> switches,
		List<PreparedField> roots) {

	/** Prepares an operation; {@code null} if the engine must answer it. */
	static @Nullable PreparedOperation of(OperationDefinition operation, SelectionCollector selectionCollector,
			QueryExecutor queryExecutor) {
		GraphQLObjectType query = selectionCollector.schema().getQueryType();
		List<PreparedField> roots = new ArrayList<>();
		for (SelectedField field : selectionCollector.of(query, operation.getSelectionSet()).all()) {
			TemporalContext temporalContext = TemporalContextReader.of(operation, field,
					selectionCollector.variables().toMap());
			if (temporalContext.knownAt() != null) {
				// the plan then depends on the arguments and the time together
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
	 * Binds the values of variables, or returns {@code null} if they lead to other query
	 * plans.
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

	/** Any Boolean variable may include or skip a field, so all of them count. */
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
	 * A prepared operation with values for its parameters.
	 *
	 * @param preparedOperation the prepared operation
	 * @param given the values for each root field
	 * @param standpoints the temporal context of each root field
	 */
	public record BoundOperation(PreparedOperation preparedOperation, List<Map<String, Object>> given,
			List<TemporalContext> standpoints) {

		/** The root fields, for the cost limit. */
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
	 * @param asking its query plan and writers; {@code null} for {@code __typename}
	 * @param onADay whether it has an as-of day
	 */
	record PreparedField(SelectedField field, @Nullable Asking asking, boolean onADay) {

		/**
		 * The query plan of a root field and the writers of its result.
		 *
		 * @param argumentBinding the binding of its arguments
		 * @param queryPlan the query plan
		 * @param ready the query plan with its Cypher query
		 * @param objectWriter writes the objects of the result; {@code null} for a
		 * connection
		 * @param list writes a connection
		 */
		record Asking(ArgumentBinding argumentBinding, QueryPlan queryPlan, QueryExecutor.PreparedQuery ready,
				@Nullable ObjectWriter objectWriter, @Nullable FieldWriter list) {

		}

	}

}
