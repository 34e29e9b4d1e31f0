package org.multaqa.draft.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Vocabulary;

/**
 * Proposes the date of the meeting: a date with or without a year, in Arabic, French or
 * English or the Islamic calendar, or a day of the week. A day that is computed from the
 * date of publication is marked as derived.
 */
public final class MeetingDates implements Proposer {

	private final @Nullable LocalDate published;

	/**
	 * @param published the day of publication, or {@code null} if it is not known
	 */
	public MeetingDates(@Nullable LocalDate published) {
		this.published = published;
	}

	@Override
	public List<MeetingMention> propose(ArticleText text, Proposals earlier) {
		WrittenDates writtenDates = new WrittenDates(text, this.published);
		WeekdayDates weekdayDates = new WeekdayDates(text, this.published);
		List<MeetingMention> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			Optional<MeetingMention> date = writtenDates.at(i);
			if (date.isPresent()) {
				found.add(date.get());
				i = text.indexAt(date.get().span().end() - 1);
			}
			else {
				weekdayDates.at(i).ifPresent(found::add);
			}
		}
		return found.stream()
			.filter((date) -> !isPast(text, date))
			.min(Comparator.comparingInt((MeetingMention date) -> rank(text, date))
				.thenComparingInt((date) -> date.span().start()))
			.stream()
			.toList();
	}

	/**
	 * The rank of a date; the lowest is the best. Dates in the first sentences come
	 * first, then those beside a day of the week or "today", then the most precise.
	 */
	private static int rank(ArticleText text, MeetingMention date) {
		int first = text.indexAt(date.span().start());
		boolean day = false;
		for (int i = Math.max(0, first - 3); i < first; i++) {
			day |= text.sameSentence(i, first)
					&& (CalendarWords.dayOf(text.token(i)).isPresent() || Vocabulary.is(text, i, "today"));
		}
		boolean lead = text.token(first).sentence() < 4;
		int precise = (date.detail() == MeetingDetail.WEEKDAY) ? 2 : (date.value().length() >= 10) ? 0 : 1;
		return (day ? 0 : 4) + (lead ? 0 : 8) + precise;
	}

	/**
	 * Whether the date is a month or the bound of a period, such as "in February 2020" or
	 * "between 18 December and 15 January", and not the day of the meeting.
	 */
	private static boolean isPast(ArticleText text, MeetingMention date) {
		int first = text.indexAt(date.span().start());
		boolean month = date.detail() == MeetingDetail.DATE && date.value().matches("\\d{4}-\\d{2}");
		boolean between = first > 0 && text.sameSentence(first - 1, first)
				&& Set.of("بين", "entre", "between", "depuis", "since", "منذ").contains(text.token(first - 1).folded());
		boolean second = first > 0 && text.sameSentence(first - 1, first)
				&& Set.of("و", "et", "and", "au", "الي").contains(text.token(first - 1).folded());
		return month || between || second;
	}

}
