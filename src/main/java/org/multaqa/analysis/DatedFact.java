package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.response.ResponseMapper;

/**
 * A fact with its time: a day for an event, a period for a lasting fact. A bound that is
 * {@code null} is not known; an event ends on the day after it.
 *
 * @param id the id of the fact
 * @param kind the word for it in a timeline
 * @param lasting whether it holds over a period, and is not an event
 * @param from the day of the event, or the start of the period
 * @param until the first day after the period; unknown for an event
 * @param row the columns of the fact in the graph
 */
record DatedFact(String id, String kind, boolean lasting, Days from, Days until, Map<String, Object> row) {

	private static final Set<String> LASTING = Set.of("MANDATE", "INVOLVEMENT", "COVERAGE", "AFFILIATION", "FIGURE");

	private static final Map<String, String> CLAIMS = Map.of("born", "BIRTH", "died", "DEATH", "from", "BEGINNING",
			"until", "END", "date", "MEETING", "held_in", "MEETING", "concerns", "MEETING");

	private static final String NEVER = "9999-12-31";

	DatedFact {
		row = new LinkedHashMap<>(row);
	}

	static DatedFact of(Map<String, Object> row) {
		String id = String.valueOf(row.get("id"));
		Object property = row.get("property");
		String kind = (property != null) ? Objects.requireNonNull(CLAIMS.get(property.toString()))
				: id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT).replace('-', '_');
		boolean lasting = LASTING.contains(kind);
		Map<String, Object> dated = new LinkedHashMap<>(row);
		if (property != null && row.get("text") != null) {
			ImpreciseDate said = ImpreciseDate.parse(String.valueOf(row.get("text")));
			dated.put("from_text", said.text());
			dated.put("from_precision", said.precision());
			put(dated, "from_earliest", said.earliest());
			put(dated, "from_latest", said.latest());
			put(dated, "from_weekday", (said.weekday() != null) ? said.weekday().name() : null);
		}
		else if (!lasting && row.get("meeting") != null) {
			List.of("text", "earliest", "latest", "weekday", "precision")
				.forEach((part) -> put(dated, "from_" + part, row.get("date_" + part)));
		}
		Days until = lasting ? Days.of(dated, "until") : Days.UNKNOWN;
		return new DatedFact(id, kind, lasting, Days.of(dated, "from"), until, dated);
	}

	private static void put(Map<String, Object> row, String name, @Nullable Object value) {
		if (value != null) {
			row.put(name, value);
		}
		else {
			row.remove(name);
		}
	}

	/** Whether it possibly overlaps the days. */
	boolean possibly(DayRange during) {
		LocalDate last = this.lasting ? this.until.latest() : this.from.latest();
		boolean over = during.from() != null && last != null
				&& (this.lasting ? !last.isAfter(during.from()) : last.isBefore(during.from()));
		boolean later = during.until() != null && this.from.earliest() != null
				&& !this.from.earliest().isBefore(during.until());
		return !over && !later && (this.lasting || onWeekday(during));
	}

	/**
	 * Whether the days have the day of the week of the event, if only that is known.
	 */
	private boolean onWeekday(DayRange during) {
		Object weekday = this.row.get("from_weekday");
		return weekday == null || during.weekdays() == null || during.weekdays().contains(weekday);
	}

	/** Whether it certainly overlaps the days; always true for days without bounds. */
	boolean certainly(DayRange during) {
		boolean inTime = during.until() == null
				|| this.from.latest() != null && this.from.latest().isBefore(during.until());
		boolean begins = during.from() == null
				|| this.from.earliest() != null && !this.from.earliest().isBefore(during.from());
		boolean goesOn = this.lasting && during.from() != null && this.until.earliest() != null
				&& this.until.earliest().isAfter(during.from());
		return inTime && (begins || goesOn);
	}

	/**
	 * The day by which it is sorted: its first possible day, else its last possible day,
	 * else the end.
	 */
	String day() {
		LocalDate day = (this.from.earliest() != null) ? this.from.earliest() : this.from.latest();
		return (day != null) ? day.toString() : NEVER;
	}

	Map<String, Object> entry(DayRange during) {
		Map<String, Object> entry = new LinkedHashMap<>(this.row);
		entry.values().removeIf(Objects::isNull);
		entry.put("kind", this.kind);
		entry.put("fact", this.id);
		entry.put("certainty", certainly(during) ? "CERTAIN" : "POSSIBLE");
		entry.put(ResponseMapper.POSITION, List.of(day(), this.id));
		if (!this.lasting) {
			entry.keySet().removeIf((name) -> name.startsWith("until_"));
		}
		return entry;
	}

	/** The possible days, from the first to the last, both included. */
	record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

		static final Days UNKNOWN = new Days(null, null);

		static Days of(Map<String, Object> row, String prefix) {
			return new Days((LocalDate) row.get(prefix + "_earliest"), (LocalDate) row.get(prefix + "_latest"));
		}

	}

}
