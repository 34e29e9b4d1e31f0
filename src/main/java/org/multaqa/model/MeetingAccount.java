package org.multaqa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One record's account of a meeting.
 *
 * @param record the record
 * @param published the last possible day of publication of its source, or {@code null} if
 * it is not known
 * @param status whether it states the status of the meeting: held, planned, postponed or
 * cancelled
 */
public record MeetingAccount(String record, @Nullable LocalDate published, boolean status) {

	/** One account for each record, merged from the accounts of its facts. */
	public static List<MeetingAccount> merged(Stream<MeetingAccount> accounts) {
		Map<String, MeetingAccount> merged = new TreeMap<>();
		accounts.forEach((account) -> merged.merge(account.record, account,
				(one, other) -> new MeetingAccount(one.record, one.published, one.status || other.status)));
		return List.copyOf(merged.values());
	}

	boolean isBefore(@Nullable LocalDate day) {
		return this.published != null && day != null && this.published.isBefore(day);
	}

}
