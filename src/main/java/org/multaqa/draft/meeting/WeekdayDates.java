package org.multaqa.draft.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;

/**
 * Reads dates that are given only by a day of the week. A day that is computed from the
 * date of publication is marked as derived.
 */
final class WeekdayDates {

	private static final int WEEK = 7;

	private static final Set<String> LAST_DAY = Set.of("امس", "hier", "yesterday");

	private final ArticleText text;

	private final @Nullable LocalDate published;

	WeekdayDates(ArticleText text, @Nullable LocalDate published) {
		this.text = text;
		this.published = published;
	}

	/** The day of the week at a token, if it is the day of a meeting. */
	Optional<MeetingMention> at(int i) {
		Token token = this.text.token(i);
		Optional<DayOfWeek> day = CalendarWords.dayOf(token);
		boolean alone = day.isPresent() && (i + 1 >= this.text.size() || !CalendarWords.isNumber(this.text, i + 1));
		if (!alone || !isSaid(i)) {
			return Optional.empty();
		}
		int first = (i > 0 && this.text.sameSentence(i - 1, i) && Vocabulary.is(this.text, i - 1, "today")) ? i - 1 : i;
		boolean yesterday = LAST_DAY
			.contains(this.text.token(first).forms().isEmpty() ? "" : this.text.token(first).forms().get(0).base());
		LocalDate near = this.published;
		if (near == null) {
			return Optional.of(new MeetingMention(this.text.span(first, i), MeetingDetail.WEEKDAY,
					day.orElseThrow().name().toLowerCase(Locale.ROOT), Certainty.CERTAIN,
					"only the day of the week is given"));
		}
		LocalDate derived = (yesterday ? near.minusDays(1) : near)
			.with(TemporalAdjusters.previousOrSame(day.orElseThrow()));
		boolean late = ChronoUnit.DAYS.between(derived, near) >= WEEK;
		return Optional.of(new MeetingMention(this.text.span(first, i), MeetingDetail.DATE, derived.toString(),
				late ? Certainty.UNCERTAIN : Certainty.LIKELY,
				"derived from the day of the week and the date of publication, " + near));
	}

	/**
	 * Whether a word is used as a day of the week, and not as another word or an
	 * abbreviation.
	 */
	private boolean isSaid(int i) {
		if (!this.text.token(i).isArabic()) {
			return !this.text.token(i).text().matches("(?i)mar|sam|mer|ven|lun|jeu|dim|sat|sun|mon|fri|wed");
		}
		boolean article = this.text.token(i).folded().startsWith("ال");
		return article && (!this.text.token(i).folded().equals("الاحد")
				|| (i > 0 && Vocabulary.is(this.text, i - 1, "today")));
	}

}
