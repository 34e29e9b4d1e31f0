package org.multaqa.intake.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * Converts reports to maps, lists, strings, numbers and booleans, for JSON and the API.
 */
public final class LoadReportJson {

	private LoadReportJson() {
	}

	/**
	 * The report with the keys dryRun, loaded, replaced, removed, unchanged, waiting,
	 * refused and records.
	 */
	public static Map<String, @Nullable Object> of(LoadReport report) {
		Map<String, @Nullable Object> json = of(report.totals(), report.dryRun());
		json.put("records", report.outcomes().stream().map(LoadReportJson::of).toList());
		return json;
	}

	/** The numbers of records by outcome. */
	public static Map<String, @Nullable Object> of(LoadTotals totals, boolean dryRun) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("dryRun", dryRun);
		for (RecordOutcome.OutcomeStatus status : RecordOutcome.OutcomeStatus.values()) {
			json.put(status.name().toLowerCase(Locale.ROOT), totals.of(status));
		}
		return json;
	}

	/** The outcome of one record. */
	public static Map<String, @Nullable Object> of(RecordOutcome outcome) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("document", outcome.document());
		json.put("record", outcome.record());
		json.put("status", outcome.status().name());
		json.put("created", outcome.count(FactChange.ChangeAction.CREATED));
		json.put("cited", outcome.count(FactChange.ChangeAction.CITED));
		json.put("changed", outcome.count(FactChange.ChangeAction.CHANGED));
		json.put("uncited", outcome.count(FactChange.ChangeAction.UNCITED));
		json.put("removed", outcome.count(FactChange.ChangeAction.REMOVED));
		json.put("unchanged", outcome.unchanged());
		json.put("changes", outcome.changes().stream().map(LoadReportJson::of).toList());
		json.put("problems", outcome.problems().stream().map(LoadReportJson::of).toList());
		json.put("remarks", outcome.remarkTexts());
		json.put("remarkKinds", outcome.remarks().stream().map((remark) -> remark.kind().name()).toList());
		json.put("introduced", outcome.introduced());
		return json;
	}

	private static Map<String, @Nullable Object> of(FactChange change) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("action", change.action().name());
		json.put("fact", change.fact());
		json.put("id", change.id());
		json.put("former", change.former());
		return json;
	}

	private static Map<String, @Nullable Object> of(Problem problem) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("document", problem.place().document());
		json.put("line", problem.place().line());
		json.put("column", problem.place().column());
		json.put("pointer", problem.place().pointer());
		json.put("found", problem.found());
		json.put("expected", problem.expected());
		json.put("suggestion", problem.suggestion());
		json.put("message", problem.message());
		return json;
	}

}
