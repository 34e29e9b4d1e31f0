package org.multaqa.intake;

import java.util.List;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.model.Citation;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Property;

/**
 * Reads a meeting: an introduction, its claims, and the facts that took place there.
 */
final class MeetingReader {

	private final Drafting drafting;

	private final Citations citations;

	MeetingReader(Drafting drafting, Citations citations) {
		this.drafting = drafting;
		this.citations = citations;
	}

	void read(Entry entry) {
		EntityId id = entry.has("id") ? stated(entry) : named(entry);
		if (id == null) {
			return;
		}
		int before = this.drafting.facts();
		Subject subject = new Subject(id, entry.place("id"));
		claims(entry, subject);
		Reference meeting = subject.reference();
		ImpreciseDate shown = day(entry);
		MeetingFacts facts = new MeetingFacts(this.drafting, this.citations);
		entry.entries("participants")
			.forEach(
					(item) -> item.reference("who").ifPresent((who) -> facts.participation(item, meeting, who, shown)));
		entry.entries("agenda").forEach((item) -> facts.agendaItem(item, meeting));
		entry.entries("statements")
			.forEach((item) -> item.reference("by").ifPresent((by) -> facts.statement(item, by, meeting)));
		entry.entries("groups").forEach((item) -> facts.attendance(item, meeting));
		entry.entries("figures").forEach((item) -> facts.figure(item, item.reference("about").orElse(meeting)));
		entry.entries("agreements").forEach((item) -> facts.agreement(item, item.references("parties"), meeting));
		if (this.drafting.statesNothingFrom(before) && this.drafting.problems().isEmpty()) {
			this.drafting.problem(entry.place(), "an entry that says nothing of %s".formatted(id),
					"at least a title or a participant, or no entry");
		}
	}

	/**
	 * When it showed people in office; nothing where it did not, or not yet, take place.
	 */
	private @Nullable ImpreciseDate day(Entry entry) {
		boolean held = entry.text("status").filter((status) -> !status.equals("held")).isEmpty();
		ImpreciseDate date = held ? new Dates(this.drafting).date(entry, "when") : null;
		return (date != null && (date.earliest() != null || date.latest() != null)) ? date : null;
	}

	private @Nullable EntityId stated(Entry entry) {
		String text = entry.text("id").orElse("");
		EntityId id = EntityId.parse(text).filter((parsed) -> parsed.kind() == EntityKind.MEETING).orElse(null);
		if (id == null) {
			this.drafting.problem(entry.place("id"), "\"%s\"".formatted(text),
					"the id of a meeting, such as meeting/2022-01-07-agadir-social-pole");
		}
		return id;
	}

	/** An id made of what the entry says, where it has none. */
	private @Nullable EntityId named(Entry entry) {
		if (!entry.has("title") && !entry.has("when")) {
			this.drafting.problem(entry.place(), "a meeting without id, title and date", "at least one of them");
			return null;
		}
		return NamedId.ofMeeting(entry);
	}

	private void claims(Entry entry, Subject subject) {
		Citation citation = this.citations.ofEntry(entry);
		NameReader names = new NameReader(this.drafting);
		List<String> titles = names.read(entry, "title", subject, Property.NAME, citation);
		names.read(entry, "venue", subject, Property.VENUE, citation);
		ClaimReader claims = new ClaimReader(this.drafting, entry, subject, citation);
		claims.constant("kind", Property.KIND);
		claims.date("when", Property.DATE);
		claims.constant("time", Property.TIME);
		claims.constant("mode", Property.MODE);
		claims.entities("where", "territory", Property.HELD_IN, this.citations);
		claims.entities("concerns", "territory", Property.CONCERNS, this.citations);
		claims.entities("partOf", Property.PART_OF);
		claims.constant("status", Property.STATUS);
		this.drafting.introduce(subject.id(), titles, entry.place());
	}

}
