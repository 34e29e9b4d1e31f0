package org.multaqa.draft.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.meeting.CalendarWords.MonthName;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * Reads dates with or without a year: in digits, with Arabic, French or English names of
 * months, or in the Islamic calendar.
 */
final class WrittenDates {

	private final ArticleText text;

	private final @Nullable LocalDate published;

	WrittenDates(ArticleText text, @Nullable LocalDate published) {
		this.text = text;
		this.published = published;
	}

	/** The date that starts at a token. */
	Optional<MeetingMention> at(int index) {
		return numeric(index).or(() -> inWords(index)).or(() -> islamic(index));
	}

	private Optional<MeetingMention> numeric(int i) {
		if (!CalendarWords.isNumber(this.text, i) || i + 4 >= this.text.size()
				|| !CalendarWords.isNumber(this.text, i + 2) || !CalendarWords.isNumber(this.text, i + 4)
				|| !"/-.".contains(this.text.token(i + 1).text())
				|| !this.text.token(i + 1).text().equals(this.text.token(i + 3).text())) {
			return Optional.empty();
		}
		int first = CalendarWords.number(this.text, i);
		int last = CalendarWords.number(this.text, i + 4);
		boolean yearFirst = first > 31;
		return date(yearFirst ? first : last, CalendarWords.number(this.text, i + 2), yearFirst ? last : first)
			.map((day) -> date(i, i + 4, day.toString(), Certainty.CERTAIN, "written as a date"));
	}

	private Optional<MeetingMention> inWords(int i) {
		Token token = this.text.token(i);
		Optional<MonthName> month = CalendarWords.month(this.text, i);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int first = i;
		int day = -1;
		int before = i - 1;
		while (before > 0 && Set.of("من", "er", "of").contains(this.text.token(before).folded())) {
			before--;
		}
		Optional<WordMatch> ordinal = (before >= 0 && this.text.sameSentence(before, i))
				? Vocabulary.at(this.text, before, "ordinal") : Optional.empty();
		int after = month.get().last() + 1;
		if (before >= 0 && this.text.sameSentence(before, i) && CalendarWords.isNumber(this.text, before)
				&& CalendarWords.number(this.text, before) <= 31) {
			day = CalendarWords.number(this.text, before);
			first = before;
		}
		else if (ordinal.isPresent()) {
			day = Integer.parseInt(ordinal.get().key());
			first = before;
		}
		else if (after < this.text.size() && CalendarWords.isNumber(this.text, after)
				&& CalendarWords.number(this.text, after) <= 31 && !token.isArabic()) {
			// January 7, 2022
			day = CalendarWords.number(this.text, after);
			after++;
		}
		int yearAt = (after < this.text.size() && ",".equals(this.text.token(after).text())) ? after + 1 : after;
		boolean hasYear = CalendarWords.isNumber(this.text, yearAt) && this.text.token(yearAt).text().length() == 4
				&& this.text.sameSentence(i, yearAt);
		int last = hasYear ? yearAt : month.get().last();
		if (day < 0) {
			int start = (before >= 0 && CalendarWords.isNumber(this.text, before)
					&& this.text.token(before).text().length() == 4) ? before : i;
			return hasYear ? Optional.of(date(start, last,
					YearMonth.of(CalendarWords.number(this.text, yearAt), month.get().number()).toString(),
					Certainty.LIKELY, "a month and a year")) : Optional.empty();
		}
		int of = day;
		int from = first;
		if (hasYear) {
			return date(CalendarWords.number(this.text, yearAt), month.get().number(), of)
				.map((one) -> date(from, last, one.toString(), Certainty.CERTAIN, "written as a date"));
		}
		return withoutYear(month.get().number(), of)
			.map((one) -> date(from, last, one.toString(), Certainty.LIKELY,
					"the year follows from the date of publication"))
			.or(() -> Optional
				.of(date(from, last, "--" + month.get().number() + "-" + of, Certainty.UNCERTAIN, "no year is given")));
	}

	/** The date without a year that is nearest to the day of publication. */
	private Optional<LocalDate> withoutYear(int month, int day) {
		if (this.published == null) {
			return Optional.empty();
		}
		LocalDate near = this.published;
		return List.of(-1, 0, 1)
			.stream()
			.flatMap((years) -> date(near.getYear() + years, month, day).stream())
			.min(Comparator.comparingLong((one) -> Math.abs(ChronoUnit.DAYS.between(one, near))));
	}

	private Optional<MeetingMention> islamic(int i) {
		Optional<WordMatch> month = Vocabulary.at(this.text, i, "hijri");
		if (month.isEmpty() || i == 0 || !CalendarWords.isNumber(this.text, i - 1)) {
			return Optional.empty();
		}
		int year = month.get().last() + 1;
		if (!CalendarWords.isNumber(this.text, year) || CalendarWords.number(this.text, year) < 1300
				|| CalendarWords.number(this.text, year) > 1600) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.from(HijrahDate.of(CalendarWords.number(this.text, year),
					Integer.parseInt(month.get().key()), CalendarWords.number(this.text, i - 1)));
			return Optional.of(date(i - 1, year, day.toString(), Certainty.UNCERTAIN,
					"converted from the Islamic calendar, give or take a day"));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return (year < 1900 || year > 2200) ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private MeetingMention date(int first, int last, String value, Certainty certainty, String basis) {
		Span span = this.text.span(first, last);
		return new MeetingMention(span, MeetingDetail.DATE, value, certainty, basis);
	}

}
