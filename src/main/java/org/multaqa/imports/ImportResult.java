package org.multaqa.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Remark;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

/**
 * What an import has made. Whoever loads its records learns here from which rows of the
 * imported files they came; those of refused records are kept with the rejected ones.
 */
public final class ImportResult implements Closeable {

	private static final int MOST_TOLD = 5;

	private final Tally tally;

	private final Origins origins;

	private final Rejects rejects;

	private final Pattern ownPlace;

	private final String document;

	/**
	 * @param document how messages of the load call the records
	 */
	ImportResult(Tally tally, Origins origins, Rejects rejects, String document) {
		this.tally = tally;
		this.origins = origins;
		this.rejects = rejects;
		this.document = document;
		this.ownPlace = Pattern.compile(Pattern.quote(document) + ":(\\d+)(:\\d+)?");
	}

	public Tally tally() {
		return this.tally;
	}

	/** What became of a record, told of the row that it came from. */
	public Outcome traced(Outcome outcome) {
		List<Origin> rows = rows(outcome);
		if (rows.isEmpty()) {
			return outcome;
		}
		Origin first = rows.get(0);
		List<Problem> problems = outcome.problems().stream().map((problem) -> traced(problem, first)).toList();
		if (outcome.status() == Outcome.Status.REFUSED) {
			keep(rows, problems);
		}
		return new Outcome(first.document(), outcome.record(), outcome.status(), outcome.changes(), outcome.unchanged(),
				problems,
				outcome.told().stream().map((remark) -> new Remark(remark.kind(), traced(remark.text()))).toList(),
				outcome.introduced());
	}

	private List<Origin> rows(Outcome outcome) {
		return outcome.problems()
			.stream()
			.map(Problem::place)
			.filter((place) -> place.document().equals(this.document) && place.line() > 0)
			.findFirst()
			.map((place) -> this.origins.of(place.line()))
			.orElseGet(() -> (outcome.record() != null) ? this.origins.of(outcome.record()) : List.of());
	}

	private Problem traced(Problem problem, Origin row) {
		Place place = problem.place().document().equals(this.document)
				? new Place(row.document(), row.line(), 0, problem.place().pointer()) : problem.place();
		return new Problem(place, traced(problem.found()), traced(problem.expected()), problem.suggestion());
	}

	/** Sentences may name the places of other records. */
	private String traced(String sentence) {
		return this.ownPlace.matcher(sentence).replaceAll((place) -> Matcher.quoteReplacement(row(place)));
	}

	private String row(MatchResult place) {
		return this.origins.of(Integer.parseInt(place.group(1)))
			.stream()
			.findFirst()
			.map((origin) -> new Place(origin.document(), origin.line(), 0, "").toString())
			.orElse(place.group());
	}

	private void keep(List<Origin> rows, List<Problem> problems) {
		String reason = told(problems);
		try {
			for (Origin row : rows) {
				row.reject(reason);
				this.tally.refuse();
			}
			this.tally.keep(this.rejects.kept());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Of the record only the field is told: its line and column are nowhere to be seen.
	 */
	static String told(List<Problem> problems) {
		return problems.stream().limit(MOST_TOLD).map(ImportResult::told).collect(Collectors.joining("; "));
	}

	private static String told(Problem problem) {
		return new Problem(Place.of(problem.place().pointer().isEmpty() ? "the record" : problem.place().pointer()),
				problem.found(), problem.expected(), problem.suggestion())
			.message();
	}

	@Override
	public void close() throws IOException {
		this.rejects.close();
	}

}
