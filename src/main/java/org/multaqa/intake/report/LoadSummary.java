package org.multaqa.intake.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.intake.record.Remark;

/**
 * Builds the summary of a load: the numbers of records by outcome, what a person must
 * decide, then what is new, uncertain or in conflict. It receives outcomes one by one,
 * keeps only the first of very many, and fits on two screens.
 */
public final class LoadSummary {

	/** The largest number of problems of one record, so that each record is mentioned. */
	private static final int MOST_OF_ONE_RECORD = 4;

	private static final int MOST_LISTED = 20;

	private final LoadTotals totals = new LoadTotals();

	private final TextCounts problems = new TextCounts();

	private final Map<Remark.RemarkKind, TextCounts> remarks = new EnumMap<>(Remark.RemarkKind.class);

	private final Map<String, TextCounts> introduced = new TreeMap<>();

	private final List<RecordOutcome> changed = new ArrayList<>();

	private long changedRecords;

	/** Adds an outcome. */
	public void add(RecordOutcome outcome) {
		this.totals.add(outcome);
		addProblems(outcome);
		outcome.remarks()
			.forEach((remark) -> this.remarks.computeIfAbsent(remark.kind(), (absent) -> new TextCounts())
				.add(remark.sentence(), where(outcome) + remark.text()));
		outcome.introduced()
			.forEach((id) -> this.introduced
				.computeIfAbsent(id.substring(0, id.indexOf('/')), (absent) -> new TextCounts())
				.add(id));
		if (outcome.status() == OutcomeStatus.LOADED || outcome.status() == OutcomeStatus.REPLACED
				|| outcome.status() == OutcomeStatus.REMOVED) {
			this.changedRecords++;
			if (this.changed.size() < MOST_LISTED) {
				this.changed.add(outcome);
			}
		}
	}

	private void addProblems(RecordOutcome outcome) {
		List<Problem> all = outcome.problems();
		all.stream()
			.limit(MOST_OF_ONE_RECORD)
			.forEach((problem) -> this.problems.add(outcome.status() + problem.found() + "\n" + problem.expected(),
					problem.message()));
		if (all.size() > MOST_OF_ONE_RECORD) {
			this.problems
				.add("%s%s more problems of this record".formatted(where(outcome), all.size() - MOST_OF_ONE_RECORD));
		}
	}

	private static String where(RecordOutcome outcome) {
		String name = (outcome.record() != null) ? outcome.record() : outcome.document();
		return name.isEmpty() ? "" : name + " ";
	}

	public LoadTotals totals() {
		return this.totals;
	}

	/**
	 * The text, each line ended by a line feed.
	 * @param headline the first line, such as the totals
	 * @param text formats the changes
	 * @param dryRun whether it was a dry run
	 * @param changes whether to list the outcome of each record
	 */
	public String text(String headline, LoadReportText text, boolean dryRun, boolean changes) {
		SummaryLayout layout = new SummaryLayout(headline);
		layout.section("To be decided by a person", this.problems, 44);
		layout.section("New, and like something known", of(Remark.RemarkKind.LOOKALIKE), 16);
		layout.section("In conflict with other records", of(Remark.RemarkKind.CONFLICT), 12);
		this.introduced.forEach((kind, ids) -> layout.list("New: %s".formatted(kind), ids, 3));
		layout.section("New without an id", of(Remark.RemarkKind.NEW), 12);
		layout.section("Uncertain: taken for what bears another name", of(Remark.RemarkKind.LIKENESS), 14);
		layout.section("Mandates that follow from capacities at meetings", of(Remark.RemarkKind.IMPLIED), 8);
		layout.section("Remarks", of(Remark.RemarkKind.OTHER), 10);
		if (of(Remark.RemarkKind.NAME).size() > 0) {
			layout.line("Taken for the one that bears the name: %s different names."
				.formatted(of(Remark.RemarkKind.NAME).size()));
		}
		if (changes) {
			addChanges(layout, text, dryRun);
		}
		return layout.text();
	}

	private void addChanges(SummaryLayout layout, LoadReportText text, boolean dryRun) {
		if (this.changedRecords > this.changed.size()) {
			return;
		}
		List<String> headers = this.changed.stream().map((outcome) -> text.header(outcome, dryRun)).toList();
		List<String> details = new ArrayList<>();
		this.changed.forEach((outcome) -> {
			details.add(text.header(outcome, dryRun));
			details.addAll(text.changes(outcome));
		});
		layout.block(details, headers);
	}

	private TextCounts of(Remark.RemarkKind kind) {
		return this.remarks.getOrDefault(kind, new TextCounts());
	}

}
