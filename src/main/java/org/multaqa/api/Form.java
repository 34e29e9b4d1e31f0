package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Standpoint;

/**
 * An operation made ready for all variables that give it the same form: its questions
 * with their statements, and how the response is laid out.
 *
 * @param operation the operation
 * @param switches the variables that include and skip fields, with the values for which
 * it was made
 * @param roots its fields
 */
record Form(OperationDefinition operation, Map<String, Object> switches, List<Root> roots) {

	/** A form of the operation, or {@code null} where the engine must answer it. */
	static @Nullable Form of(OperationDefinition operation, Collecting collecting, Questions questions) {
		GraphQLObjectType query = collecting.schema().getQueryType();
		List<Root> roots = new ArrayList<>();
		for (Asked field : collecting.of(query, operation.getSelectionSet()).all()) {
			Standpoint standpoint = Standpoints.of(operation, field, collecting.variables().toMap());
			if (standpoint.knownAt() != null) {
				// what counts then is read from the arguments and the time together
				return null;
			}
			if (field.name().equals("__typename")) {
				roots.add(new Root(field, null, false));
			}
			else if (field.name().startsWith("__") || field.name().equals(Drafting.FIELD)) {
				return null;
			}
			else {
				Reading reading = new Reading(collecting.schema(), collecting.variables());
				Question question = new QuestionReader(reading, null).read(field);
				boolean onADay = standpoint.asOf() != null;
				Questions.Ready ready = questions.ready(question, onADay);
				roots.add(new Root(field,
						(reading.item(field) instanceof Item.Many list)
								? new Root.Asking(reading, question, ready, null,
										new WrittenConnection(field, list, reading).written())
								: new Root.Asking(reading, question, ready, Layout.of(field, reading), null),
						onADay));
			}
		}
		return new Form(operation, switches(collecting.variables()), roots);
	}

	/**
	 * This form with the values of the variables, or {@code null} where it is another.
	 */
	@Nullable Filled fill(CoercedVariables variables) {
		if (!switches(variables).equals(this.switches)) {
			return null;
		}
		List<Map<String, Object>> given = new ArrayList<>();
		List<Standpoint> standpoints = new ArrayList<>();
		for (Root root : this.roots) {
			Standpoint standpoint = Standpoints.of(this.operation, root.field(), variables.toMap());
			if (standpoint.knownAt() != null || root.asking() != null && (standpoint.asOf() != null) != root.onADay()) {
				return null;
			}
			Map<String, Object> values = (root.asking() != null) ? root.asking().reading().again(variables) : Map.of();
			if (values == null) {
				return null;
			}
			given.add((standpoint.asOf() != null) ? standpoint.beside(values) : values);
			standpoints.add(standpoint);
		}
		return new Filled(this, given, standpoints);
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
	 * @param form the form
	 * @param given the values of each root field
	 * @param standpoints from where in time each is asked
	 */
	record Filled(Form form, List<Map<String, Object>> given, List<Standpoint> standpoints) {

		/** Its fields as they are priced. */
		List<Prices.Field> priced() {
			List<Prices.Field> priced = new ArrayList<>();
			for (int i = 0; i < this.given.size(); i++) {
				Root root = this.form.roots().get(i);
				if (root.asking() != null) {
					priced.add(new Prices.Field(root.field().key(), root.asking().question(), this.given.get(i)));
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
	record Root(Asked field, @Nullable Asking asking, boolean onADay) {

		/**
		 * What a root field asks.
		 *
		 * @param reading how its arguments are read
		 * @param question the question
		 * @param ready the same, with its statement
		 * @param layout of the objects that answer it; {@code null} of a connection
		 * @param list how a connection is written
		 */
		record Asking(Reading reading, Question question, Questions.Ready ready, @Nullable Layout layout,
				@Nullable Written list) {

		}

	}

}
