package org.multaqa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one record tells of a meeting.
 *
 * @param record the record
 * @param published when its source was published at the latest, or {@code null} where
 * that is not known
 * @param status whether it says if the meeting is held, planned, postponed or cancelled
 */
public record MeetingAccount(String record, @Nullable LocalDate published, boolean status) {

	/** What each record tells, of what its facts tell. */
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
