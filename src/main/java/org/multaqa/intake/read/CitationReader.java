package org.multaqa.intake.read;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.model.Citation;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/**
 * Reads citations: that of an entry, else that of the record.
 */
final class CitationReader {

	/** The citation of what a record states of its own source. */
	static final Citation SOURCE = Citation.at("source", null);

	private final RecordNode record;

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final DateReader dates;

	CitationReader(RecordNode record, UnresolvedRecordBuilder unresolvedRecordBuilder) {
		this.record = record;
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.dates = new DateReader(unresolvedRecordBuilder);
	}

	/** The citation of the properties of an entity or a meeting, which may be missing. */
	Citation ofEntry(RecordNode entry) {
		return stated(entry).orElseGet(() -> Citation.at("record", null));
	}

	/** The citation of a part of an entry, which may have its own. */
	Citation ofPart(RecordNode part, Citation whole) {
		boolean disputed = isDisputed(part);
		Citation own = cite(part).orElse(whole);
		return new Citation(own.locator(), own.wording(), own.period(), own.seen(), disputed);
	}

	/** The citation of a fact that holds over a period, with the period. */
	Citation ofLasting(RecordNode entry) {
		Period period = this.dates.period(entry);
		return of(entry, period, this.dates.seen(entry, period));
	}

	/** The citation of a fact that happened {@code on} a day. */
	Citation ofEvent(RecordNode entry) {
		return ofEvent(entry, "on");
	}

	/** The citation of a fact that happened on the day under a key. */
	Citation ofEvent(RecordNode entry, String key) {
		return of(entry, new Period(this.dates.date(entry, key), null), null);
	}

	/**
	 * The citation of a state of an agreement, which may have its own. If no day is
	 * stated, the state began on the day on which the source was published, or earlier.
	 */
	Citation ofState(RecordNode state, RecordNode agreement) {
		ImpreciseDate on = this.dates.date(state, "on");
		Citation whole = of(agreement, new Period((on != null) ? on : byPublication(), null), null);
		Citation own = cite(state).orElse(whole);
		return new Citation(own.locator(), own.wording(), whole.period(), null, whole.disputed() || isDisputed(state));
	}

	/**
	 * The citation of a statement that was not made at a meeting. If no day is stated, it
	 * was made on the day on which the source was published, or earlier.
	 */
	Citation ofSpeech(RecordNode entry) {
		ImpreciseDate on = this.dates.date(entry, "on");
		return of(entry, new Period((on != null) ? on : byPublication(), null), null);
	}

	private @Nullable ImpreciseDate byPublication() {
		RecordNode source = this.record.entry("source").orElse(null);
		ImpreciseDate published = (source != null && source.has("published")) ? read(source) : null;
		LocalDate last = (published != null) ? published.latest() : null;
		return (last != null && last.getYear() < 9999) ? ImpreciseDate.parse("before " + last.plusDays(1)) : null;
	}

	/** The day of publication. Problems with it are reported where the source is read. */
	private static @Nullable ImpreciseDate read(RecordNode source) {
		try {
			return source.text("published").map(ImpreciseDate::parse).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private Citation of(RecordNode entry, Period period, @Nullable ImpreciseDate seen) {
		boolean disputed = isDisputed(entry);
		Optional<Citation> stated = stated(entry);
		if (stated.isEmpty()) {
			this.unresolvedRecordBuilder.problem(entry.place(), "no citation",
					"\"cite\" here, or one at the top of the record for all that has none of its own");
		}
		Citation citation = stated.orElseGet(() -> Citation.at("", null));
		return new Citation(citation.locator(), citation.wording(), period, seen, disputed);
	}

	private static boolean isDisputed(RecordNode entry) {
		return entry.text("status").filter("disputed"::equals).isPresent();
	}

	private Optional<Citation> stated(RecordNode entry) {
		return cite(entry).or(() -> cite(this.record));
	}

	private static Optional<Citation> cite(RecordNode entry) {
		return entry.value("cite").flatMap((cite) -> {
			if (cite instanceof MappingNode mappingNode) {
				RecordNode located = new RecordNode(mappingNode);
				return located.text("at").map((at) -> Citation.at(at, located.text("wording").orElse(null)));
			}
			return RecordNode.text(cite).map((at) -> Citation.at(at, null));
		});
	}

}
