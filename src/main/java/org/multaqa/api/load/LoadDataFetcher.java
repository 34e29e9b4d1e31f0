package org.multaqa.api.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.plan.TextArguments;
import org.multaqa.api.scalar.RecordScalar;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.Loader;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportJson;
import org.multaqa.intake.report.LoadReportText;
import org.multaqa.query.limit.RequestClient;

/**
 * Loads or deletes records for clients whose token allows it, and returns the report of
 * the load.
 */
public final class LoadDataFetcher implements DataFetcher<Map<String, @Nullable Object>> {

	private final LoadRepository loadRepository;

	private final BiFunction<LoadService, DataFetchingEnvironment, LoadReport> work;

	private LoadDataFetcher(LoadRepository loadRepository,
			BiFunction<LoadService, DataFetchingEnvironment, LoadReport> work) {
		this.loadRepository = loadRepository;
		this.work = work;
	}

	/** A data fetcher that loads records. */
	public static LoadDataFetcher loading(LoadRepository loadRepository) {
		return new LoadDataFetcher(loadRepository,
				(loadService, field) -> loadService.load(
						named(field.getArgumentOrDefault("records", List.<Document>of())),
						field.getArgumentOrDefault("dryRun", false)));
	}

	/** A data fetcher that deletes records. */
	public static LoadDataFetcher removing(LoadRepository loadRepository) {
		return new LoadDataFetcher(loadRepository, (loadService, field) -> loadService.remove(records(field),
				field.getArgumentOrDefault("dryRun", false)));
	}

	private static List<String> records(DataFetchingEnvironment field) {
		List<String> records = field.getArgumentOrDefault("records", List.of());
		TextArguments.checked(Map.of("records", records));
		return records;
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment field) {
		RequestClient.current()
			.ifPresent((requestClient) -> requestClient.trace().field(field.getFieldDefinition().getName()));
		Loader by = LoadPermission.require();
		LoadReport report = this.work.apply(new LoadService(this.loadRepository, by), field);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>(LoadReportJson.of(report));
		answer.put("text", new LoadReportText(false, true).summary(report));
		return answer;
	}

	/** Names documents without a name after their position in the list. */
	private static List<Document> named(List<Document> records) {
		List<Document> named = new ArrayList<>();
		for (Document document : records) {
			named.add(document.name().equals(RecordScalar.UNNAMED)
					? document.named("records[%s]".formatted(named.size()), 1) : document);
		}
		return named;
	}

}
