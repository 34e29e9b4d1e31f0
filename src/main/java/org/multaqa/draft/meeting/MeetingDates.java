package org.multaqa.draft.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.imports.text.CalendarNames;

/**
 * When the meeting was: a date with or without its year, in months of both habits of
 * Arabic, French, English or the Islamic calendar, or only the day of the week. A day
 * that follows from the date of publication is said to be derived.
 */
public final class MeetingDates implements Proposer {

	private static final int WEEK = 7;

	private static final int LONGEST_NAME = 12;

	/** Months of the Levant have two words. */
	private static final Set<String> TWO_WORDS = Set.of("كانون", "تشرين");

	private static final Set<String> LAST_DAY = Set.of("امس", "hier", "yesterday");

	private static final Set<String> THIS_DAY = Set.of("اليوم", "يومه", "today");

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
		List<MeetingMention> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			Optional<MeetingMention> date = numeric(text, i).or(() -> inWords(text, index))
				.or(() -> islamic(text, index));
			if (date.isPresent()) {
				found.add(date.get());
				i = text.indexAt(date.get().span().end() - 1);
			}
			else {
				weekday(text, i).ifPresent(found::add);
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
	private int rank(ArticleText text, MeetingMention date) {
		int first = text.indexAt(date.span().start());
		boolean day = false;
		for (int i = Math.max(0, first - 3); i < first; i++) {
			day |= text.sameSentence(i, first) && (dayOf(text.token(i)).isPresent() || Vocabulary.is(text, i, "today"));
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

	private Optional<MeetingMention> numeric(ArticleText text, int i) {
		if (!isNumber(text, i) || i + 4 >= text.size() || !isNumber(text, i + 2) || !isNumber(text, i + 4)
				|| !"/-.".contains(text.token(i + 1).text())
				|| !text.token(i + 1).text().equals(text.token(i + 3).text())) {
			return Optional.empty();
		}
		int first = number(text, i);
		int last = number(text, i + 4);
		boolean yearFirst = first > 31;
		return date(yearFirst ? first : last, number(text, i + 2), yearFirst ? last : first)
			.map((day) -> date(text, i, i + 4, day.toString(), Certainty.CERTAIN, "written as a date"));
	}

	private Optional<MeetingMention> inWords(ArticleText text, int i) {
		Token token = text.token(i);
		Optional<Month> month = month(text, i);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int first = i;
		int day = -1;
		int before = i - 1;
		while (before > 0 && Set.of("من", "er", "of").contains(text.token(before).folded())) {
			before--;
		}
		Optional<Vocabulary.WordMatch> ordinal = (before >= 0 && text.sameSentence(before, i))
				? Vocabulary.at(text, before, "ordinal") : Optional.empty();
		int after = month.get().last() + 1;
		if (before >= 0 && text.sameSentence(before, i) && isNumber(text, before) && number(text, before) <= 31) {
			day = number(text, before);
			first = before;
		}
		else if (ordinal.isPresent()) {
			day = Integer.parseInt(ordinal.get().key());
			first = before;
		}
		else if (after < text.size() && isNumber(text, after) && number(text, after) <= 31 && !token.isArabic()) {
			// January 7, 2022
			day = number(text, after);
			after++;
		}
		int yearAt = (after < text.size() && ",".equals(text.token(after).text())) ? after + 1 : after;
		boolean hasYear = isNumber(text, yearAt) && text.token(yearAt).text().length() == 4
				&& text.sameSentence(i, yearAt);
		int last = hasYear ? yearAt : month.get().last();
		if (day < 0) {
			int start = (before >= 0 && isNumber(text, before) && text.token(before).text().length() == 4) ? before : i;
			return hasYear ? Optional
				.of(date(text, start, last, YearMonth.of(number(text, yearAt), month.get().number()).toString(),
						Certainty.LIKELY, "a month and a year"))
					: Optional.empty();
		}
		int of = day;
		int from = first;
		if (hasYear) {
			return date(number(text, yearAt), month.get().number(), of)
				.map((one) -> date(text, from, last, one.toString(), Certainty.CERTAIN, "written as a date"));
		}
		return withoutYear(month.get().number(), of)
			.map((one) -> date(text, from, last, one.toString(), Certainty.LIKELY,
					"the year follows from the date of publication"))
			.or(() -> Optional.of(date(text, from, last, "--" + month.get().number() + "-" + of, Certainty.UNCERTAIN,
					"no year is given")));
	}

	/** Of a day without a year, the one nearest to the publication. */
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

	private Optional<MeetingMention> islamic(ArticleText text, int i) {
		Optional<Vocabulary.WordMatch> month = Vocabulary.at(text, i, "hijri");
		if (month.isEmpty() || i == 0 || !isNumber(text, i - 1)) {
			return Optional.empty();
		}
		int year = month.get().last() + 1;
		if (!isNumber(text, year) || number(text, year) < 1300 || number(text, year) > 1600) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate
				.from(HijrahDate.of(number(text, year), Integer.parseInt(month.get().key()), number(text, i - 1)));
			return Optional.of(date(text, i - 1, year, day.toString(), Certainty.UNCERTAIN,
					"converted from the Islamic calendar, give or take a day"));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Optional<MeetingMention> weekday(ArticleText text, int i) {
		Token token = text.token(i);
		Optional<DayOfWeek> day = dayOf(token);
		boolean alone = day.isPresent() && (i + 1 >= text.size() || !isNumber(text, i + 1));
		if (!alone || !isSaid(text, i)) {
			return Optional.empty();
		}
		int first = (i > 0 && text.sameSentence(i - 1, i) && Vocabulary.is(text, i - 1, "today")) ? i - 1 : i;
		boolean yesterday = LAST_DAY
			.contains(text.token(first).forms().isEmpty() ? "" : text.token(first).forms().get(0).base());
		LocalDate near = this.published;
		if (near == null) {
			return Optional.of(new MeetingMention(text.span(first, i), MeetingDetail.WEEKDAY,
					day.orElseThrow().name().toLowerCase(Locale.ROOT), Certainty.CERTAIN,
					"only the day of the week is given"));
		}
		LocalDate derived = (yesterday ? near.minusDays(1) : near)
			.with(TemporalAdjusters.previousOrSame(day.orElseThrow()));
		boolean late = ChronoUnit.DAYS.between(derived, near) >= WEEK;
		return Optional.of(new MeetingMention(text.span(first, i), MeetingDetail.DATE, derived.toString(),
				late ? Certainty.UNCERTAIN : Certainty.LIKELY,
				"derived from the day of the week and the date of publication, " + near));
	}

	/** The names of two days are other words as well: it must be said of a day. */
	private static boolean isSaid(ArticleText text, int i) {
		if (!text.token(i).isArabic()) {
			return !text.token(i).text().matches("(?i)mar|sam|mer|ven|lun|jeu|dim|sat|sun|mon|fri|wed");
		}
		boolean article = text.token(i).folded().startsWith("ال");
		return article && (!text.token(i).folded().equals("الاحد") || (i > 0 && Vocabulary.is(text, i - 1, "today")));
	}

	private static Optional<DayOfWeek> dayOf(Token token) {
		if (!token.isWord() || token.isNumber()) {
			return Optional.empty();
		}
		return languages(token).stream()
			.map((language) -> CalendarNames.day(token.text(), language))
			.filter(OptionalInt::isPresent)
			.map((day) -> DayOfWeek.of(day.getAsInt()))
			.findFirst();
	}

	private static Optional<Month> month(ArticleText text, int i) {
		Token token = text.token(i);
		if (!token.isWord() || token.isNumber()) {
			return Optional.empty();
		}
		String word = token.text();
		for (String language : languages(token)) {
			boolean first = TWO_WORDS.contains(token.forms().get(0).base());
			if (first && i + 1 < text.size() && text.token(i + 1).isWord()) {
				OptionalInt two = CalendarNames.month(word + " " + text.token(i + 1).text(), language);
				if (two.isPresent()) {
					return Optional.of(new Month(two.getAsInt(), i + 1));
				}
			}
			OptionalInt one = CalendarNames.month(word, language);
			if (one.isPresent()) {
				return Optional.of(new Month(one.getAsInt(), i));
			}
		}
		return Optional.empty();
	}

	private static List<String> languages(Token token) {
		boolean none = token.text().length() < 3 || token.text().length() > LONGEST_NAME;
		return none ? List.of() : token.isArabic() ? List.of("ar") : List.of("fr", "en");
	}

	private static boolean isNumber(ArticleText text, int i) {
		return i >= 0 && i < text.size() && text.token(i).isNumber() && text.token(i).text().length() <= 4;
	}

	private static int number(ArticleText text, int i) {
		return Integer.parseInt(org.multaqa.model.DigitNormalizer.ascii(text.token(i).text()));
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return (year < 1900 || year > 2200) ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static MeetingMention date(ArticleText text, int first, int last, String value, Certainty certainty,
			String basis) {
		Span span = text.span(first, last);
		return new MeetingMention(span, MeetingDetail.DATE, value, certainty, basis);
	}

	private record Month(int number, int last) {

	}

}
