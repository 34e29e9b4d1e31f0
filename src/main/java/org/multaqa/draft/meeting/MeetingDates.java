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
 * When the meeting was: a date with or without its year, in months of both habits of
 * Arabic, French, English or the Islamic calendar, or only the day of the week. A day
 * that follows from the date of publication is said to be derived.
 */
public final class MeetingDates implements Proposer {

	private final @Nullable LocalDate published;

	/**
	 * @param published when the text was published, or {@code null} where that is not
	 * known
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

	/** Dates beside a day of the week or a word for today come first, then full ones. */
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

	/** In February 2020, between 18 December and 15 January: a time, but not a day. */
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
