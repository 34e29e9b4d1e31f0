package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.ReportText;
import org.multaqa.intake.document.Document;

/**
 * Hands records to the loading desk, for those who may load.
 */
final class Loading implements DataFetcher<Map<String, @Nullable Object>> {

	private final Ledger ledger;

	Loading(Ledger ledger) {
		this.ledger = ledger;
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment field) {
		LoadPermission.require(field.getGraphQlContext());
		List<Document> documents = named(field.getArgumentOrDefault("records", List.<Document>of()));
		Report report = new LoadingDesk(this.ledger, "token").load(documents,
				field.getArgumentOrDefault("dryRun", false));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>(ReportJson.of(report));
		answer.put("text", new ReportText(false, true).of(report));
		return answer;
	}

	/** What came without a name is called after its place in the list. */
	private static List<Document> named(List<Document> records) {
		List<Document> named = new ArrayList<>();
		for (Document document : records) {
			named.add(document.name().equals(RecordScalar.UNNAMED)
					? document.named("records[%d]".formatted(named.size()), 1) : document);
		}
		return named;
	}

}
