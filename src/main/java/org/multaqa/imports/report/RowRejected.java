package org.multaqa.imports.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;

/** A row, or an entry of a file, cannot become a record. */
public final class RowRejected extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int MOST_TOLD = 5;

	private final String kind;

	/**
	 * Rejects with a reason.
	 * @param reason what was found, and what was expected
	 */
	public RowRejected(String reason) {
		this(reason, reason);
	}

	private RowRejected(String reason, String kind) {
		super(reason, null, false, false);
		this.kind = kind;
	}

	/**
	 * A rejection whose reason quotes the file.
	 * @param form what was found, and what was expected, as a format string
	 * @param parts the arguments; those in quotes come from the file
	 */
	public static RowRejected of(String form, Object... parts) {
		Object[] kinds = Arrays.stream(parts).map((part) -> part.toString().startsWith("\"") ? "…" : part).toArray();
		return new RowRejected(String.format(Locale.ROOT, form, parts), String.format(Locale.ROOT, form, kinds));
	}

	/** A rejection because of the problems of the resulting record. */
	public static RowRejected of(List<Problem> problems) {
		return new RowRejected(reason(problems),
				problems.stream().map(RowRejected::kind).distinct().collect(Collectors.joining("; ")));
	}

	private static String kind(Problem problem) {
		String pointer = problem.place().pointer().replaceAll("\\[\\d+]", "[…]");
		String where = pointer.isEmpty() ? "the record" : pointer;
		if (problem.found().startsWith("\"")) {
			return "%s: … is not %s".formatted(where, problem.expected());
		}
		String found = problem.found().replaceAll("\".*\"", "…").replaceAll("\\d[\\d,.]*", "…");
		return "%s: found %s, expected %s".formatted(where, found, problem.expected());
	}

	/** The same rejection, with the name of the value in which it occurred. */
	public RowRejected in(String name) {
		return reason().startsWith("in ") ? this
				: new RowRejected("in %s: %s".formatted(name, reason()), "in %s: %s".formatted(name, this.kind));
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

	/** The reason without quotes of the file, which is the same for all similar rows. */
	String kind() {
		return this.kind;
	}

	/**
	 * The reason for problems of a record. It names the fields without line and column,
	 * because the user does not see the record.
	 */
	public static String reason(List<Problem> problems) {
		return problems.stream().limit(MOST_TOLD).map(RowRejected::reason).collect(Collectors.joining("; "));
	}

	private static String reason(Problem problem) {
		return new Problem(
				SourceLocation.of(problem.place().pointer().isEmpty() ? "the record" : problem.place().pointer()),
				problem.found(), problem.expected(), problem.suggestion())
			.message();
	}

}
