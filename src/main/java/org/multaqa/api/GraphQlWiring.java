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
import org.multaqa.api.load.DraftDataFetcher;
import org.multaqa.api.load.LoadDataFetcher;
import org.multaqa.api.plan.ProjectionPlanner;
import org.multaqa.api.plan.QueryDataFetcher;
import org.multaqa.api.scalar.RecordScalar;
import org.multaqa.api.scalar.TemporalScalar;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.plan.QueryExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Connects the schema to its data fetchers. The fields of Query run a query plan; every
 * other field reads its value from the result of its parent, under its response key.
 */
@Component
class GraphQlWiring implements RuntimeWiringConfigurer {

	private static final List<String> REPORT = List.of("LoadReport", "RecordReport", "FactChange", "Problem",
			"DraftRecord", "DraftProposal", "DraftQuestion");

	private final QueryExecutor queryExecutor;

	private final LoadRepository loadRepository;

	private final ObjectProvider<ConcurrencyLimits> concurrency;

	/**
	 * @param concurrency limits how many expensive requests run at once; only a server
	 * has such limits
	 */
	GraphQlWiring(QueryExecutor queryExecutor, LoadRepository loadRepository,
			ObjectProvider<ConcurrencyLimits> concurrency) {
		this.concurrency = concurrency;
		this.queryExecutor = queryExecutor;
		this.loadRepository = loadRepository;
	}

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.wiringFactory(new Values())
			.scalar(TemporalScalar.date())
			.scalar(TemporalScalar.moment())
			.scalar(RecordScalar.type())
			.type("Mutation",
					(mutation) -> mutation.dataFetcher("loadRecords", LoadDataFetcher.loading(this.loadRepository))
						.dataFetcher("removeRecords", LoadDataFetcher.removing(this.loadRepository)))
			.type("Query", (query) -> query.defaultDataFetcher(new QueryDataFetcher(this.queryExecutor))
				.dataFetcher(DraftDataFetcher.FIELD,
						new DraftDataFetcher(this.loadRepository, () -> this.concurrency.getObject().analysisTurns())));
		// a report does not depend on its selection, so its values are found by field
		// name
		REPORT.forEach((type) -> builder.type(type, (report) -> report.defaultDataFetcher(
				(TrivialDataFetcher<@Nullable Object>) (field) -> value(field, field.getFieldDefinition().getName()))));
	}

	private static @Nullable Object value(DataFetchingEnvironment field, String key) {
		return (field.getSource() instanceof Map<?, ?> answer) ? answer.get(key) : null;
	}

	/**
	 * Reads each value from the result of its parent, under its response key. Objects of
	 * interface type hold their own type name.
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
				return object.getSchema().getObjectType(String.valueOf(answer.get(ProjectionPlanner.TYPE_KEY)));
			};
		}

	}

}
