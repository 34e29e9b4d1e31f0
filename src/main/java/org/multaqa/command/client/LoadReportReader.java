package org.multaqa.command.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.report.LoadReport;
import tools.jackson.databind.JsonNode;

/**
 * Reads the load report in the response of a server.
 */
final class LoadReportReader {

	/** The fields of the report that the mutation selects. */
	static final String SELECTION = "{ dryRun records { document record status changes { action fact id former } "
			+ "unchanged problems { document line column pointer found expected suggestion } remarks remarkKinds introduced } }";

	private LoadReportReader() {
	}

	/**
	 * Reads the value of {@link #SELECTION}.
	 * @throws IllegalArgumentException if it has another form
	 */
	static LoadReport read(JsonNode node) {
		return new LoadReport(node.path("dryRun").asBoolean(false),
				each(node.path("records"), LoadReportReader::outcome));
	}

	/** Reads the outcome of one record. */
	static RecordOutcome outcome(JsonNode node) {
		return new RecordOutcome(text(node, "document"), textOrNull(node, "record"),
				RecordOutcome.OutcomeStatus.valueOf(text(node, "status")),
				each(node.path("changes"), LoadReportReader::change), node.path("unchanged").asInt(0),
				each(node.path("problems"), LoadReportReader::problem), remarks(node),
				each(node.path("introduced"), JsonNode::asString));
	}

	private static List<Remark> remarks(JsonNode node) {
		List<Remark> remarks = new ArrayList<>();
		for (JsonNode text : node.path("remarks")) {
			String kind = node.path("remarkKinds").path(remarks.size()).asString(Remark.RemarkKind.OTHER.name());
			remarks.add(new Remark(Remark.RemarkKind.valueOf(kind), text.asString()));
		}
		return remarks;
	}

	private static FactChange change(JsonNode node) {
		return new FactChange(FactChange.ChangeAction.valueOf(text(node, "action")), text(node, "fact"),
				text(node, "id"), textOrNull(node, "former"));
	}

	private static Problem problem(JsonNode node) {
		SourceLocation place = new SourceLocation(text(node, "document"), node.path("line").asInt(0),
				node.path("column").asInt(0), text(node, "pointer"));
		return new Problem(place, text(node, "found"), text(node, "expected"), textOrNull(node, "suggestion"));
	}

	private static String text(JsonNode node, String key) {
		return node.path(key).asString("");
	}

	private static @Nullable String textOrNull(JsonNode node, String key) {
		return node.path(key).isString() ? node.path(key).asString() : null;
	}

	private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
		return list.valueStream().map(read).toList();
	}

}
