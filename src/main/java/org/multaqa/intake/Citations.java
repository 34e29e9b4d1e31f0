package org.multaqa.intake;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.model.Citation;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/**
 * Reads where a record says something: the entry's own citation, else the record's.
 */
final class Citations {

	/** Where a record says what it says of its own source. */
	static final Citation SOURCE = Citation.at("source", null);

	private final Entry record;

	private final Drafting drafting;

	private final Dates dates;

	Citations(Entry record, Drafting drafting) {
		this.record = record;
		this.drafting = drafting;
		this.dates = new Dates(drafting);
	}

	/** The citation of an entity's or a meeting's own properties, which need none. */
	Citation ofEntry(Entry entry) {
		return stated(entry).orElseGet(() -> Citation.at("record", null));
	}

	/** The citation of a part of an entry, which may have one of its own. */
	Citation ofPart(Entry part, Citation whole) {
		boolean disputed = isDisputed(part);
		Citation own = cite(part).orElse(whole);
		return new Citation(own.locator(), own.wording(), own.period(), own.seen(), disputed);
	}

	/** The citation of a fact that holds beyond a day, with its period. */
	Citation ofLasting(Entry entry) {
		Period period = this.dates.period(entry);
		return of(entry, period, this.dates.seen(entry, period));
	}

	/** The citation of a fact that happened, where stated {@code on} a day. */
	Citation ofEvent(Entry entry) {
		return ofEvent(entry, "on");
	}

	/** The citation of a fact that happened on the day under a key. */
	Citation ofEvent(Entry entry, String key) {
		return of(entry, new Period(this.dates.date(entry, key), null), null);
	}

	/**
	 * The citation of what was said at no meeting: where no day is stated, it was said by
	 * the day on which the source was published.
	 */
	Citation ofSpeech(Entry entry) {
		ImpreciseDate on = this.dates.date(entry, "on");
		return of(entry, new Period((on != null) ? on : byPublication(), null), null);
	}

	private @Nullable ImpreciseDate byPublication() {
		Entry source = this.record.entry("source").orElse(null);
		ImpreciseDate published = (source != null && source.has("published")) ? read(source) : null;
		LocalDate last = (published != null) ? published.latest() : null;
		return (last != null) ? ImpreciseDate.parse("before " + last.plusDays(1)) : null;
	}

	/** The day of publication; what is wrong with it is told where the source is read. */
	private static @Nullable ImpreciseDate read(Entry source) {
		try {
			return source.text("published").map(ImpreciseDate::parse).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private Citation of(Entry entry, Period period, @Nullable ImpreciseDate seen) {
		boolean disputed = isDisputed(entry);
		Optional<Citation> stated = stated(entry);
		if (stated.isEmpty()) {
			this.drafting.problem(entry.place(), "no citation",
					"\"cite\" here, or one at the top of the record for all that has none of its own");
		}
		Citation citation = stated.orElseGet(() -> Citation.at("", null));
		return new Citation(citation.locator(), citation.wording(), period, seen, disputed);
	}

	private static boolean isDisputed(Entry entry) {
		return entry.text("status").filter("disputed"::equals).isPresent();
	}

	private Optional<Citation> stated(Entry entry) {
		return cite(entry).or(() -> cite(this.record));
	}

	private static Optional<Citation> cite(Entry entry) {
		return entry.value("cite").flatMap((cite) -> {
			if (cite instanceof Mapping mapping) {
				Entry located = new Entry(mapping);
				return located.text("at").map((at) -> Citation.at(at, located.text("wording").orElse(null)));
			}
			return Entry.text(cite).map((at) -> Citation.at(at, null));
		});
	}

}
