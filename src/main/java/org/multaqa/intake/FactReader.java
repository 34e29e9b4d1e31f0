package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;

/**
 * Reads an entry of {@code facts}, whose kind one of its keys tells.
 */
final class FactReader {

	private final Drafting drafting;

	private final Citations citations;

	private final MeetingFacts meetingFacts;

	FactReader(Drafting drafting, Citations citations) {
		this.drafting = drafting;
		this.citations = citations;
		this.meetingFacts = new MeetingFacts(drafting, citations);
	}

	void read(Entry entry) {
		entry.reference("mandate").ifPresent((official) -> mandate(entry, official));
		entry.reference("involvement").ifPresent((party) -> involvement(entry, party));
		entry.reference("coverage").ifPresent((program) -> coverage(entry, program));
		entry.reference("affiliation").ifPresent((member) -> affiliation(entry, member));
		entry.reference("same").ifPresent((one) -> sameness(entry, one, "SAME", entry.references("as")));
		entry.reference("different").ifPresent((one) -> sameness(entry, one, "DIFFERENT", entry.references("than")));
		entry.reference("attendance").ifPresent((at) -> this.meetingFacts.attendance(entry, at));
		entry.reference("figure").ifPresent((about) -> this.meetingFacts.figure(entry, about));
		Optional<Reference> meeting = entry.reference("meeting");
		entry.reference("participation")
			.ifPresent((who) -> meeting.ifPresent((at) -> this.meetingFacts.participation(entry, at, who, null)));
		entry.reference("agenda").ifPresent((at) -> this.meetingFacts.agendaItem(entry, at));
		entry.reference("statement").ifPresent((by) -> this.meetingFacts.statement(entry, by, meeting.orElse(null)));
		if (entry.has("agreement")) {
			this.meetingFacts.agreement(entry, entry.references("agreement"), meeting.orElse(null));
		}
	}

	private void mandate(Entry entry, Reference official) {
		Map<String, Object> properties = new HashMap<>();
		if (entry.isTrue("acting")) {
			properties.put("acting", true);
		}
		lasting(FactKind.MANDATE, entry, "OFFICIAL", List.of(official), "POST", entry.references("post"), properties);
		if (entry.has("appointedBy") || entry.has("appointed")) {
			appointment(entry, official);
		}
	}

	/**
	 * Who appointed is a fact of its own: sources that do not say so tell of one mandate.
	 */
	private void appointment(Entry entry, Reference official) {
		List<Tie> ties = new ArrayList<>(List.of(Tie.of(FactKind.APPOINTMENT, "OFFICIAL", official)));
		entry.reference("post").ifPresent((post) -> ties.add(Tie.of(FactKind.APPOINTMENT, "POST", post)));
		entry.reference("appointedBy")
			.ifPresent((actor) -> ties.add(Tie.of(FactKind.APPOINTMENT, "APPOINTED_BY", actor)));
		this.drafting.fact(FactKind.APPOINTMENT, ties, entry.isTrue("acting") ? Map.of("acting", true) : Map.of(),
				this.citations.ofEvent(entry, "appointed"), entry.place());
	}

	private void involvement(Entry entry, Reference party) {
		Map<String, Object> properties = MeetingFacts.amount(entry);
		entry.text("role").ifPresent((role) -> properties.put("role", CleanText.constant(role)));
		lasting(FactKind.INVOLVEMENT, entry, "PARTY", List.of(party), "PROGRAM", entry.references("program"),
				properties);
	}

	private void coverage(Entry entry, Reference program) {
		List<Reference> territory = entry.references("territory");
		lasting(FactKind.COVERAGE, entry, "PROGRAM", List.of(program), "TERRITORY", territory,
				Map.of("scope", territory.isEmpty() ? "NATIONAL" : "TERRITORY"));
	}

	private void affiliation(Entry entry, Reference member) {
		String relation = entry.text("relation").map(CleanText::constant).orElse("");
		List<EntityKind> members = FactKind.AFFILIATION.end("MEMBER")
			.kinds()
			.stream()
			.filter((kind) -> kind != EntityKind.OFFICIAL || relation.equals("MEMBER_OF"))
			.toList();
		List<Tie> ties = new ArrayList<>();
		ties.add(new Tie(member, Map.of("MEMBER", members)));
		entry.reference("to").ifPresent((to) -> ties.add(Tie.of(FactKind.AFFILIATION, "ORGANIZATION", to)));
		lasting(FactKind.AFFILIATION, entry, ties, Map.of("relation", relation));
	}

	/** The ids themselves tell judgements apart, whatever they are merged into. */
	private void sameness(Entry entry, Reference one, String verdict, List<Reference> others) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("verdict", verdict);
		properties.put("one", one.text());
		others.forEach((other) -> properties.put("other", other.text()));
		entry.text("by").ifPresent((by) -> properties.put("by", CleanText.of(by)));
		entry.text("why").ifPresent((why) -> properties.put("why", CleanText.of(why)));
		List<Tie> ties = new ArrayList<>(List.of(Tie.of(FactKind.SAMENESS, "SUBJECT", one)));
		others.forEach((other) -> ties.add(Tie.of(FactKind.SAMENESS, "SUBJECT", other)));
		this.drafting.fact(FactKind.SAMENESS, ties, properties, this.citations.ofLasting(entry), entry.place());
	}

	private void lasting(FactKind kind, Entry entry, String end, List<Reference> references, String otherEnd,
			List<Reference> otherReferences, Map<String, Object> properties) {
		List<Tie> ties = new ArrayList<>();
		references.forEach((reference) -> ties.add(Tie.of(kind, end, reference)));
		otherReferences.forEach((reference) -> ties.add(Tie.of(kind, otherEnd, reference)));
		lasting(kind, entry, ties, properties);
	}

	/** Which of several times it is belongs to what it is. */
	private void lasting(FactKind kind, Entry entry, List<Tie> ties, Map<String, Object> properties) {
		Map<String, Object> distinguishing = new HashMap<>(properties);
		entry.text("term").ifPresent((term) -> distinguishing.put("term", term));
		this.drafting.fact(kind, ties, distinguishing, this.citations.ofLasting(entry), entry.place());
	}

}
