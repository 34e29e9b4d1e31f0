package org.multaqa.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.TextNormalizer;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.model.Citation;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/**
 * Reads the facts of a meeting, in its entry or in an entry of their own.
 */
final class MeetingFactReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final CitationReader citationReader;

	MeetingFactReader(UnresolvedRecordBuilder unresolvedRecordBuilder, CitationReader citationReader) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.citationReader = citationReader;
	}

	/**
	 * One participation for each role in each capacity, and an implied mandate for each
	 * capacity.
	 * @param shown the day on which the meeting shows them in office, or {@code null}
	 */
	void participation(RecordNode entry, EntityReference meeting, EntityReference who, @Nullable ImpreciseDate shown) {
		List<EntityReference> posts = entry.references("as");
		if (posts.isEmpty()) {
			participation(entry, meeting, who, Optional.empty());
		}
		for (EntityReference post : posts) {
			participation(entry, meeting, who, Optional.of(post));
			mandate(entry, who, post, shown);
		}
	}

	/** A participant in the capacity of a post holds the post. */
	private void mandate(RecordNode entry, EntityReference who, EntityReference post, @Nullable ImpreciseDate shown) {
		Citation said = this.citationReader.ofEvent(entry);
		if (!said.disputed()) {
			Citation citation = new Citation(said.locator(), said.wording(), Period.UNKNOWN, shown, false);
			this.unresolvedRecordBuilder.implied(FactKind.MANDATE,
					List.of(UnresolvedEnd.as("OFFICIAL", FactKind.PARTICIPATION.end("PARTICIPANT").kinds(), who),
							UnresolvedEnd.of(FactKind.MANDATE, "POST", post)),
					citation, entry.place());
		}
	}

	private void participation(RecordNode entry, EntityReference meeting, EntityReference who,
			Optional<EntityReference> capacity) {
		FactKind kind = FactKind.PARTICIPATION;
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>();
		unresolvedEnds.add(UnresolvedEnd.of(kind, "MEETING", meeting));
		unresolvedEnds.add(UnresolvedEnd.of(kind, "PARTICIPANT", who));
		capacity.ifPresent((post) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "CAPACITY", post)));
		entry.reference("for").ifPresent((other) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "ON_BEHALF_OF", other)));
		List<String> roles = entry.values("role").stream().flatMap((role) -> RecordNode.text(role).stream()).toList();
		String presence = entry.text("presence")
			.map(TextNormalizer::constant)
			.orElse(List.of("invited").equals(roles) ? "INVITED" : "PRESENT");
		Citation citation = this.citationReader.ofEvent(entry);
		for (String role : roles.isEmpty() ? List.of("attends") : roles) {
			this.unresolvedRecordBuilder.fact(kind, unresolvedEnds,
					Map.of("role", TextNormalizer.constant(role), "presence", presence), citation, entry.place());
		}
	}

	/** One fact for the programme and one for the topic, if both are given. */
	void agendaItem(RecordNode entry, EntityReference meeting) {
		FactKind kind = FactKind.AGENDA_ITEM;
		String relation = entry.text("relation").map(TextNormalizer::constant).orElse("DISCUSSED");
		Citation citation = this.citationReader.ofEvent(entry);
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>(List.of(UnresolvedEnd.of(kind, "MEETING", meeting)));
		for (String end : List.of("program", "topic")) {
			entry.reference(end)
				.ifPresent((item) -> unresolvedEnds.add(UnresolvedEnd.of(kind, TextNormalizer.constant(end), item)));
		}
		Map<String, Object> properties = byLanguage(entry, "document");
		properties.put("relation", relation);
		this.unresolvedRecordBuilder.fact(kind, unresolvedEnds, properties, citation, entry.place());
	}

	/** A group of people without names. */
	void attendance(RecordNode entry, EntityReference meeting) {
		Map<String, Object> properties = byLanguage(entry, "group");
		entry.number("number").ifPresent((number) -> properties.put("number", number.longValue()));
		approximate(entry, properties);
		properties.put("role", TextNormalizer.constant(entry.text("role").orElse("attends")));
		properties.put("presence", TextNormalizer.constant(entry.text("presence").orElse("present")));
		this.unresolvedRecordBuilder.fact(FactKind.ATTENDANCE,
				List.of(UnresolvedEnd.of(FactKind.ATTENDANCE, "MEETING", meeting)), properties,
				this.citationReader.ofEvent(entry), entry.place());
	}

	/** A figure: an amount or a number. */
	void figure(RecordNode entry, EntityReference about) {
		FactKind kind = FactKind.FIGURE;
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>(List.of(UnresolvedEnd.of(kind, "ABOUT", about)));
		entry.reference("for").ifPresent((actor) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "RECIPIENT", actor)));
		entry.reference("territory")
			.ifPresent((territory) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "TERRITORY", territory)));
		Map<String, Object> properties = new HashMap<>();
		entry.text("measure").ifPresent((measure) -> properties.put("measure", TextNormalizer.constant(measure)));
		entry.number("value").ifPresent((value) -> properties.put("value", value.doubleValue()));
		entry.number("of").ifPresent((whole) -> properties.put("whole", whole.doubleValue()));
		entry.text("unit").ifPresent((unit) -> properties.put("unit", unit));
		entry.text("currency").ifPresent((currency) -> properties.put("currency", currency));
		approximate(entry, properties);
		entry.text("term").ifPresent((term) -> properties.put("term", term));
		this.unresolvedRecordBuilder.fact(kind, unresolvedEnds, properties, this.citationReader.ofLasting(entry),
				entry.place());
	}

	/** Marks a number as approximate; without the mark, nothing is stored. */
	private static void approximate(RecordNode entry, Map<String, Object> properties) {
		if (entry.isTrue("approximate")) {
			properties.put("approximate", true);
		}
	}

	void statement(RecordNode entry, EntityReference by, @Nullable EntityReference meeting) {
		FactKind kind = FactKind.STATEMENT;
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>();
		unresolvedEnds.add(UnresolvedEnd.of(kind, "SPEAKER", by));
		Optional.ofNullable(meeting).ifPresent((at) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "MEETING", at)));
		entry.references("about")
			.forEach((about) -> unresolvedEnds
				.add(UnresolvedEnd.either(kind, List.of("ABOUT_PROGRAM", "ABOUT_TOPIC"), about)));
		Map<String, Object> properties = byLanguage(entry, "summary");
		properties.putAll(byLanguage(entry, "quote"));
		Citation citation = (meeting != null) ? this.citationReader.ofEvent(entry)
				: this.citationReader.ofSpeech(entry);
		this.unresolvedRecordBuilder.fact(kind, unresolvedEnds, properties, citation, entry.place());
	}

	void agreement(RecordNode entry, List<EntityReference> parties, @Nullable EntityReference meeting) {
		new AgreementReader(this.unresolvedRecordBuilder, this.citationReader).read(entry, parties, meeting);
	}

	/** An amount of money as two properties of the fact; empty if none is stated. */
	static Map<String, Object> amount(RecordNode entry) {
		Map<String, Object> properties = new HashMap<>();
		entry.entry("amount").ifPresent((amount) -> {
			amount.number("value").ifPresent((value) -> properties.put("amount", value.doubleValue()));
			amount.text("currency").ifPresent((currency) -> properties.put("currency", currency));
		});
		return properties;
	}

	static Map<String, Object> byLanguage(RecordNode entry, String key) {
		Map<String, Object> texts = new HashMap<>();
		entry.entry(key)
			.ifPresent((languages) -> languages.keys()
				.forEach((language) -> languages.text(language)
					.ifPresent((text) -> texts.put(key + "_" + language, text))));
		return texts;
	}

}
