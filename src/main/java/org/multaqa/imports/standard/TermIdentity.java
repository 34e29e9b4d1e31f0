package org.multaqa.imports.standard;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.Slug;

/**
 * Derives the terms that distinguish facts that hold several times, such as memberships
 * after a re-election or a gap. If two terms start on the same day and end on different
 * ones, the later in the file gets a number.
 */
public final class TermIdentity {

	private static final Pattern WRITABLE = Pattern.compile("[A-Za-z0-9-]{1,22}");

	private static final int LONGEST_START = 13;

	private final KeyPositionIndex ends = new KeyPositionIndex();

	/** The term of a period: its start, or else its end. */
	static Optional<String> of(PeriodDates period) {
		return period.from().or(() -> period.until().map((until) -> "to-" + until)).map(TermIdentity::written);
	}

	/**
	 * The term of a legislative period, or of a part of it.
	 * @param legislative the id of the legislative period in the file
	 * @param own the period of the membership itself
	 */
	static String of(String legislative, PeriodDates own) {
		String id = WRITABLE.matcher(legislative).matches() ? legislative : Slug.ofId(legislative, LONGEST_START);
		return of(own).map((part) -> id + "-" + part).orElse(id);
	}

	/**
	 * A term that distinguishes a fact from other facts of the file with the same
	 * content.
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

	/** The date as a part of an id, without dots and blanks. */
	private static String written(String date) {
		return date.replaceAll("[^A-Za-z0-9]+", "-");
	}

}
