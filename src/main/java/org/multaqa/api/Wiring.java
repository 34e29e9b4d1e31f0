package org.multaqa.api;

import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import org.multaqa.query.Questions;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Connects the schema to its answers: the fields of Query ask, and every other field
 * finds its value in what they were answered, under its response key.
 */
@Component
class Wiring implements RuntimeWiringConfigurer {

	private final Questions questions;

	Wiring(Questions questions) {
		this.questions = questions;
	}

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.wiringFactory(new Values())
			.scalar(DateScalar.type())
			.type("Query", (query) -> query.defaultDataFetcher(new Asking(this.questions)));
	}

	/**
	 * Every value stands in what its object was answered, under its response key; objects
	 * of interface type say themselves what they are.
	 */
	private static final class Values implements WiringFactory {

		@Override
		public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
			return (field) -> (field.getSource() instanceof Map<?, ?> answer)
					? answer.get(field.getExecutionStepInfo().getResultKey()) : null;
		}

		@Override
		public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
			return true;
		}

		@Override
		public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
			return (object) -> {
				Map<?, ?> answer = object.getObject();
				return object.getSchema().getObjectType(String.valueOf(answer.get(ShapeReader.TYPE_KEY)));
			};
		}

	}

}
