package org.multaqa.api;

import java.util.List;
import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.LoadRepository;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Questions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Connects the schema to its answers: the fields of Query ask, and every other field
 * finds its value in what they were answered, under its response key.
 */
@Component
class Wiring implements RuntimeWiringConfigurer {

	private static final List<String> REPORT = List.of("LoadReport", "RecordReport", "FactChange", "Problem",
			"DraftRecord", "DraftProposal", "DraftQuestion");

	private final Questions questions;

	private final LoadRepository loadRepository;

	private final ObjectProvider<Concurrency> concurrency;

	/**
	 * @param concurrency how many may do what takes much, which only a server bounds
	 */
	Wiring(Questions questions, LoadRepository loadRepository, ObjectProvider<Concurrency> concurrency) {
		this.concurrency = concurrency;
		this.questions = questions;
		this.loadRepository = loadRepository;
	}

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.wiringFactory(new Values())
			.scalar(TextScalar.date())
			.scalar(TextScalar.moment())
			.scalar(RecordScalar.type())
			.type("Mutation",
					(mutation) -> mutation.dataFetcher("loadRecords", Loading.loading(this.loadRepository))
						.dataFetcher("removeRecords", Loading.removing(this.loadRepository)))
			.type("Query",
					(query) -> query.defaultDataFetcher(new Asking(this.questions))
						.dataFetcher(Drafting.FIELD,
								new Drafting(this.loadRepository, () -> this.concurrency.getObject().analysisTurns())));
		// a report is the same whatever was selected of it, so its values stand under
		// their own names
		REPORT.forEach((type) -> builder.type(type, (report) -> report.defaultDataFetcher(
				(TrivialDataFetcher<@Nullable Object>) (field) -> value(field, field.getFieldDefinition().getName()))));
	}

	private static @Nullable Object value(DataFetchingEnvironment field, String key) {
		return (field.getSource() instanceof Map<?, ?> answer) ? answer.get(key) : null;
	}

	/**
	 * Every value stands in what its object was answered, under its response key; objects
	 * of interface type say themselves what they are.
	 */
	private static final class Values implements WiringFactory {

		@Override
		public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
			return (TrivialDataFetcher<@Nullable Object>) (field) -> value(field,
					field.getExecutionStepInfo().getResultKey());
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
