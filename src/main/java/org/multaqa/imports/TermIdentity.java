package org.multaqa.imports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.imports.RecordBuilder.PeriodDates;

/**
 * What tells the times apart at which the same is so: of a member who is elected again,
 * or is back after a gap. Of two that begin on one day and end on different ones, the
 * later in the file has a number besides.
 */
final class TermIdentity {

	private static final Pattern WRITABLE = Pattern.compile("[A-Za-z0-9-]{1,22}");

	private static final int LONGEST_START = 13;

	private final KeyPositionIndex ends = new KeyPositionIndex();

	/** The term that begins when a period does; of one without a start, its end tells. */
	static Optional<String> of(PeriodDates period) {
		return period.from().or(() -> period.until().map((until) -> "to-" + until)).map(TermIdentity::written);
	}

	/**
	 * The term of a legislative period, or of the part of it that a membership has.
	 * @param legislative its id in the file
	 * @param own what the membership itself says of when it was
	 */
	static String of(String legislative, PeriodDates own) {
		String id = WRITABLE.matcher(legislative).matches() ? legislative : Slug.ofId(legislative, LONGEST_START);
		return of(own).map((part) -> id + "-" + part).orElse(id);
	}

	/**
	 * The term by which a fact differs from those of the file that are alike otherwise.
	 */
	String distinct(Map<String, Object> fact, String term, PeriodDates period) {
		long end = period.until().orElse("").hashCode() & 0xFFFF_FFFFL;
		String free = term;
		for (int number = 2; isTaken(fact + free, end); number++) {
			free = term + "-" + number;
		}
		return free;
	}

	private boolean isTaken(String key, long end) {
		return !this.ends.putIfAbsent(key, end) && this.ends.get(key) != end;
	}

	/** Ranges of dates have dots, and what is only bounded has words. */
	private static String written(String date) {
		return date.replaceAll("[^A-Za-z0-9]+", "-");
	}

}
