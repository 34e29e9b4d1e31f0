package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.LoadReport;
import org.multaqa.intake.LoadReportJson;
import org.multaqa.intake.LoadReportText;
import org.multaqa.intake.LoadRepository;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.Loader;
import org.multaqa.intake.document.Document;
import org.multaqa.query.Caller;

/**
 * Goes to the loading desk, for those who may load, and answers with its report.
 */
final class Loading implements DataFetcher<Map<String, @Nullable Object>> {

	private final LoadRepository loadRepository;

	private final BiFunction<LoadService, DataFetchingEnvironment, LoadReport> work;

	private Loading(LoadRepository loadRepository, BiFunction<LoadService, DataFetchingEnvironment, LoadReport> work) {
		this.loadRepository = loadRepository;
		this.work = work;
	}

	/** Hands records in. */
	static Loading loading(LoadRepository loadRepository) {
		return new Loading(loadRepository,
				(desk, field) -> desk.load(named(field.getArgumentOrDefault("records", List.<Document>of())),
						field.getArgumentOrDefault("dryRun", false)));
	}

	/** Takes records back. */
	static Loading removing(LoadRepository loadRepository) {
		return new Loading(loadRepository, (desk, field) -> desk
			.remove(field.getArgumentOrDefault("records", List.of()), field.getArgumentOrDefault("dryRun", false)));
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment field) {
		Caller.current().ifPresent((caller) -> caller.trace().field(field.getFieldDefinition().getName()));
		Loader by = LoadPermission.require();
		LoadReport report = this.work.apply(new LoadService(this.loadRepository, by), field);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>(LoadReportJson.of(report));
		answer.put("text", new LoadReportText(false, true).summary(report));
		return answer;
	}

	/** What came without a name is called after its place in the list. */
	private static List<Document> named(List<Document> records) {
		List<Document> named = new ArrayList<>();
		for (Document document : records) {
			named.add(document.name().equals(RecordScalar.UNNAMED)
					? document.named("records[%s]".formatted(named.size()), 1) : document);
		}
		return named;
	}

}
