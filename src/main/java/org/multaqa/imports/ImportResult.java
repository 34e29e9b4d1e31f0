package org.multaqa.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.table.RecordOrigins;
import org.multaqa.imports.table.RejectFile;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;

/**
 * The result of an import. It traces records to the rows of the imported files, and keeps
 * the rows of records that a load refuses with the rejected ones.
 */
public final class ImportResult implements Closeable {

	private final ImportStatistics importStatistics;

	private final RecordOrigins origins;

	private final RejectFile rejectFile;

	private final Pattern ownPlace;

	private final String document;

	/**
	 * @param document the name of the records in messages of the load
	 */
	ImportResult(ImportStatistics importStatistics, RecordOrigins origins, RejectFile rejectFile, String document) {
		this.importStatistics = importStatistics;
		this.origins = origins;
		this.rejectFile = rejectFile;
		this.document = document;
		this.ownPlace = Pattern.compile(Pattern.quote(document) + ":(\\d+)(:\\d+)?");
	}

	public ImportStatistics tally() {
		return this.importStatistics;
	}

	/** The outcome of a record, with the locations of its rows instead of its own. */
	public RecordOutcome traced(RecordOutcome outcome) {
		List<RecordOrigin> rows = rows(outcome);
		if (rows.isEmpty()) {
			return outcome;
		}
		RecordOrigin first = rows.get(0);
		List<Problem> problems = outcome.problems().stream().map((problem) -> traced(problem, first)).toList();
		if (outcome.status() == RecordOutcome.OutcomeStatus.REFUSED) {
			keep(rows, problems);
		}
		return new RecordOutcome(first.document(), outcome.record(), outcome.status(), outcome.changes(),
				outcome.unchanged(), problems,
				outcome.remarks().stream().map((remark) -> new Remark(remark.kind(), traced(remark.text()))).toList(),
				outcome.introduced());
	}

	private List<RecordOrigin> rows(RecordOutcome outcome) {
		return outcome.problems()
			.stream()
			.map(Problem::place)
			.filter((place) -> place.document().equals(this.document) && place.line() > 0)
			.findFirst()
			.map((place) -> this.origins.of(place.line()))
			.orElseGet(() -> (outcome.record() != null) ? this.origins.of(outcome.record()) : List.of());
	}

	private Problem traced(Problem problem, RecordOrigin row) {
		SourceLocation place = problem.place().document().equals(this.document)
				? new SourceLocation(row.document(), row.line(), 0, problem.place().pointer()) : problem.place();
		return new Problem(place, traced(problem.found()), traced(problem.expected()), problem.suggestion());
	}

	/**
	 * Replaces locations of records in a sentence, which may also be those of other
	 * records.
	 */
	private String traced(String sentence) {
		return this.ownPlace.matcher(sentence).replaceAll((place) -> Matcher.quoteReplacement(row(place)));
	}

	private String row(MatchResult place) {
		return this.origins.of(Integer.parseInt(place.group(1)))
			.stream()
			.findFirst()
			.map((origin) -> new SourceLocation(origin.document(), origin.line(), 0, "").toString())
			.orElse(place.group());
	}

	private void keep(List<RecordOrigin> rows, List<Problem> problems) {
		String reason = RowRejected.reason(problems);
		try {
			for (RecordOrigin row : rows) {
				row.reject(reason);
				this.importStatistics.refuse();
			}
			this.importStatistics.keep(this.rejectFile.kept());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.rejectFile.close();
	}

}
