package org.multaqa.intake.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.intake.record.UnresolvedRecordBuilder.ClaimSubject;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.ImpreciseDate;

/**
 * Reads a meeting: its declaration, its claims, and the facts that took place there.
 */
final class MeetingEntryReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final CitationReader citationReader;

	MeetingEntryReader(UnresolvedRecordBuilder unresolvedRecordBuilder, CitationReader citationReader) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.citationReader = citationReader;
	}

	void read(RecordNode entry) {
		EntityId id = entry.has("id") ? stated(entry) : named(entry);
		if (id == null) {
			return;
		}
		int before = this.unresolvedRecordBuilder.facts();
		ClaimSubject subject = new ClaimSubject(id, entry.place("id"));
		claims(entry, subject);
		EntityReference meeting = subject.reference();
		ImpreciseDate shown = day(entry);
		MeetingFactReader facts = new MeetingFactReader(this.unresolvedRecordBuilder, this.citationReader);
		entry.entries("participants")
			.forEach(
					(item) -> item.reference("who").ifPresent((who) -> facts.participation(item, meeting, who, shown)));
		entry.entries("agenda").forEach((item) -> facts.agendaItem(item, meeting));
		entry.entries("statements")
			.forEach((item) -> item.reference("by").ifPresent((by) -> facts.statement(item, by, meeting)));
		entry.entries("groups").forEach((item) -> facts.attendance(item, meeting));
		entry.entries("figures").forEach((item) -> facts.figure(item, item.reference("about").orElse(meeting)));
		entry.entries("agreements").forEach((item) -> facts.agreement(item, item.references("parties"), meeting));
		if (this.unresolvedRecordBuilder.statesNothingFrom(before)
				&& this.unresolvedRecordBuilder.problems().isEmpty()) {
			this.unresolvedRecordBuilder.problem(entry.place(), "an entry that says nothing of %s".formatted(id),
					"at least a title or a participant, or no entry");
		}
	}

	/**
	 * The day on which the meeting shows people in office; {@code null} if it did not
	 * take place, or not yet.
	 */
	private @Nullable ImpreciseDate day(RecordNode entry) {
		boolean held = entry.text("status").filter((status) -> !status.equals("held")).isEmpty();
		ImpreciseDate date = held ? new DateReader(this.unresolvedRecordBuilder).date(entry, "when") : null;
		return (date != null && (date.earliest() != null || date.latest() != null)) ? date : null;
	}

	private @Nullable EntityId stated(RecordNode entry) {
		String text = entry.text("id").orElse("");
		EntityId id = EntityId.parse(text).filter((parsed) -> parsed.kind() == EntityKind.MEETING).orElse(null);
		if (id == null) {
			this.unresolvedRecordBuilder.problem(entry.place("id"), "\"%s\"".formatted(text),
					"the id of a meeting, such as meeting/2022-01-07-agadir-social-pole");
		}
		return id;
	}

	/** An id derived from the entry, if it has none. */
	private @Nullable EntityId named(RecordNode entry) {
		if (!entry.has("title") && !entry.has("when")) {
			this.unresolvedRecordBuilder.problem(entry.place(), "a meeting without id, title and date",
					"at least one of them");
			return null;
		}
		return DerivedId.ofMeeting(entry);
	}

	private void claims(RecordNode entry, ClaimSubject subject) {
		Citation citation = this.citationReader.ofEntry(entry);
		LocalizedTextReader names = new LocalizedTextReader(this.unresolvedRecordBuilder);
		List<String> titles = names.read(entry, "title", subject, EntityProperty.NAME, citation);
		names.read(entry, "venue", subject, EntityProperty.VENUE, citation);
		ClaimReader claims = new ClaimReader(this.unresolvedRecordBuilder, entry, subject, citation);
		claims.constant("kind", EntityProperty.KIND);
		claims.date("when", EntityProperty.DATE);
		claims.constant("time", EntityProperty.TIME);
		claims.constant("mode", EntityProperty.MODE);
		claims.entities("where", "territory", EntityProperty.HELD_IN, this.citationReader);
		claims.entities("concerns", "territory", EntityProperty.CONCERNS, this.citationReader);
		claims.entities("partOf", EntityProperty.PART_OF);
		claims.constant("status", EntityProperty.STATUS);
		this.unresolvedRecordBuilder.introduce(subject.id(), titles, entry.place());
	}

}
