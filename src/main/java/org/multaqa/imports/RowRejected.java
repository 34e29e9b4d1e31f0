package org.multaqa.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Problem;

/** A row, or an entry of a file, that cannot become a record as it is. */
final class RowRejected extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	/**
	 * Rejects with a reason.
	 * @param reason what was found, and what was expected
	 */
	RowRejected(String reason) {
		this(reason, reason);
	}

	private RowRejected(String reason, String kind) {
		super(reason, null, false, false);
		this.kind = kind;
	}

	/**
	 * Rejects with a reason that names what stands in the file.
	 * @param form what was found, and what was expected
	 * @param parts what is filled in; what is in quotes stands in the file
	 */
	static RowRejected of(String form, Object... parts) {
		Object[] kinds = Arrays.stream(parts).map((part) -> part.toString().startsWith("\"") ? "…" : part).toArray();
		return new RowRejected(String.format(Locale.ROOT, form, parts), String.format(Locale.ROOT, form, kinds));
	}

	/** Rejects for what is wrong with the record that came out. */
	static RowRejected of(List<Problem> problems) {
		return new RowRejected(ImportResult.told(problems),
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

	/** The same, with where in the row it is. */
	RowRejected in(String name) {
		return reason().startsWith("in ") ? this
				: new RowRejected("in %s: %s".formatted(name, reason()), "in %s: %s".formatted(name, this.kind));
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	/** The reason without what stands in the file, the same for all that are alike. */
	String kind() {
		return this.kind;
	}

}
