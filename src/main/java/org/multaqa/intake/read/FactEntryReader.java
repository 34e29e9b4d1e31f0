package org.multaqa.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.TextNormalizer;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;

/**
 * Reads an entry of {@code facts}. One of its keys determines its kind.
 */
final class FactEntryReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final CitationReader citationReader;

	private final MeetingFactReader meetingFactReader;

	FactEntryReader(UnresolvedRecordBuilder unresolvedRecordBuilder, CitationReader citationReader) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.citationReader = citationReader;
		this.meetingFactReader = new MeetingFactReader(unresolvedRecordBuilder, citationReader);
	}

	void read(RecordNode entry) {
		entry.reference("mandate").ifPresent((official) -> mandate(entry, official));
		entry.reference("involvement").ifPresent((party) -> involvement(entry, party));
		entry.reference("coverage").ifPresent((program) -> coverage(entry, program));
		entry.reference("affiliation").ifPresent((member) -> affiliation(entry, member));
		entry.reference("same").ifPresent((one) -> sameness(entry, one, "SAME", entry.references("as")));
		entry.reference("different").ifPresent((one) -> sameness(entry, one, "DIFFERENT", entry.references("than")));
		entry.reference("attendance").ifPresent((at) -> this.meetingFactReader.attendance(entry, at));
		entry.reference("figure").ifPresent((about) -> this.meetingFactReader.figure(entry, about));
		Optional<EntityReference> meeting = entry.reference("meeting");
		entry.reference("participation")
			.ifPresent((who) -> meeting.ifPresent((at) -> this.meetingFactReader.participation(entry, at, who, null)));
		entry.reference("agenda").ifPresent((at) -> this.meetingFactReader.agendaItem(entry, at));
		entry.reference("statement")
			.ifPresent((by) -> this.meetingFactReader.statement(entry, by, meeting.orElse(null)));
		if (entry.has("agreement")) {
			this.meetingFactReader.agreement(entry, entry.references("agreement"), meeting.orElse(null));
		}
	}

	private void mandate(RecordNode entry, EntityReference official) {
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
	 * The appointment is a fact of its own, so that sources without it state the same
	 * mandate.
	 */
	private void appointment(RecordNode entry, EntityReference official) {
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>(
				List.of(UnresolvedEnd.of(FactKind.APPOINTMENT, "OFFICIAL", official)));
		entry.reference("post")
			.ifPresent((post) -> unresolvedEnds.add(UnresolvedEnd.of(FactKind.APPOINTMENT, "POST", post)));
		entry.reference("appointedBy")
			.ifPresent((actor) -> unresolvedEnds.add(UnresolvedEnd.of(FactKind.APPOINTMENT, "APPOINTED_BY", actor)));
		this.unresolvedRecordBuilder.fact(FactKind.APPOINTMENT, unresolvedEnds,
				entry.isTrue("acting") ? Map.of("acting", true) : Map.of(),
				this.citationReader.ofEvent(entry, "appointed"), entry.place());
	}

	private void involvement(RecordNode entry, EntityReference party) {
		Map<String, Object> properties = MeetingFactReader.amount(entry);
		entry.text("role").ifPresent((role) -> properties.put("role", TextNormalizer.constant(role)));
		lasting(FactKind.INVOLVEMENT, entry, "PARTY", List.of(party), "PROGRAM", entry.references("program"),
				properties);
	}

	private void coverage(RecordNode entry, EntityReference program) {
		List<EntityReference> territory = entry.references("territory");
		lasting(FactKind.COVERAGE, entry, "PROGRAM", List.of(program), "TERRITORY", territory,
				Map.of("scope", territory.isEmpty() ? "NATIONAL" : "TERRITORY"));
	}

	private void affiliation(RecordNode entry, EntityReference member) {
		String relation = entry.text("relation").map(TextNormalizer::constant).orElse("");
		List<EntityKind> members = FactKind.AFFILIATION.end("MEMBER")
			.kinds()
			.stream()
			.filter((kind) -> kind != EntityKind.OFFICIAL || relation.equals("MEMBER_OF"))
			.toList();
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>();
		unresolvedEnds.add(new UnresolvedEnd(member, Map.of("MEMBER", members)));
		entry.reference("to")
			.ifPresent((to) -> unresolvedEnds.add(UnresolvedEnd.of(FactKind.AFFILIATION, "ORGANIZATION", to)));
		lasting(FactKind.AFFILIATION, entry, unresolvedEnds, Map.of("relation", relation));
	}

	/** The ids as written distinguish judgements, whatever they are merged into. */
	private void sameness(RecordNode entry, EntityReference one, String verdict, List<EntityReference> others) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("verdict", verdict);
		properties.put("one", one.text());
		others.forEach((other) -> properties.put("other", other.text()));
		entry.text("by").ifPresent((by) -> properties.put("by", TextNormalizer.of(by)));
		entry.text("why").ifPresent((why) -> properties.put("why", TextNormalizer.of(why)));
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>(
				List.of(UnresolvedEnd.of(FactKind.SAMENESS, "SUBJECT", one)));
		others.forEach((other) -> unresolvedEnds.add(UnresolvedEnd.of(FactKind.SAMENESS, "SUBJECT", other)));
		this.unresolvedRecordBuilder.fact(FactKind.SAMENESS, unresolvedEnds, properties,
				this.citationReader.ofLasting(entry), entry.place());
	}

	private void lasting(FactKind kind, RecordNode entry, String end, List<EntityReference> references, String otherEnd,
			List<EntityReference> otherReferences, Map<String, Object> properties) {
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>();
		references.forEach((reference) -> unresolvedEnds.add(UnresolvedEnd.of(kind, end, reference)));
		otherReferences.forEach((reference) -> unresolvedEnds.add(UnresolvedEnd.of(kind, otherEnd, reference)));
		lasting(kind, entry, unresolvedEnds, properties);
	}

	/** The term is a part of the identity of the fact. */
	private void lasting(FactKind kind, RecordNode entry, List<UnresolvedEnd> unresolvedEnds,
			Map<String, Object> properties) {
		Map<String, Object> distinguishing = new HashMap<>(properties);
		entry.text("term").ifPresent((term) -> distinguishing.put("term", term));
		this.unresolvedRecordBuilder.fact(kind, unresolvedEnds, distinguishing, this.citationReader.ofLasting(entry),
				entry.place());
	}

}
