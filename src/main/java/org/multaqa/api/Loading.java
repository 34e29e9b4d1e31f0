package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.Loader;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.ReportText;
import org.multaqa.intake.document.Document;
import org.multaqa.query.Caller;

/**
 * Goes to the loading desk, for those who may load, and answers with its report.
 */
final class Loading implements DataFetcher<Map<String, @Nullable Object>> {

	private final Ledger ledger;

	private final BiFunction<LoadingDesk, DataFetchingEnvironment, Report> work;

	private Loading(Ledger ledger, BiFunction<LoadingDesk, DataFetchingEnvironment, Report> work) {
		this.ledger = ledger;
		this.work = work;
	}

	/** Hands records in. */
	static Loading loading(Ledger ledger) {
		return new Loading(ledger,
				(desk, field) -> desk.load(named(field.getArgumentOrDefault("records", List.<Document>of())),
						field.getArgumentOrDefault("dryRun", false)));
	}

	/** Takes records back. */
	static Loading removing(Ledger ledger) {
		return new Loading(ledger, (desk, field) -> desk.remove(field.getArgumentOrDefault("records", List.of()),
				field.getArgumentOrDefault("dryRun", false)));
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment field) {
		Caller.current().ifPresent((caller) -> caller.trace().field(field.getFieldDefinition().getName()));
		Loader by = LoadPermission.require();
		Report report = this.work.apply(new LoadingDesk(this.ledger, by), field);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>(ReportJson.of(report));
		answer.put("text", new ReportText(false, true).summary(report));
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
