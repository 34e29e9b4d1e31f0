package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Citation;
import org.multaqa.model.FactKind;

/**
 * Reads the facts that take place at a meeting, stated in its entry or on their own.
 */
final class MeetingFacts {

	private final Drafting drafting;

	private final Citations citations;

	MeetingFacts(Drafting drafting, Citations citations) {
		this.drafting = drafting;
		this.citations = citations;
	}

	/** One fact for each role. */
	void participation(Entry entry, Reference meeting, Reference who) {
		FactKind kind = FactKind.PARTICIPATION;
		List<Tie> ties = new ArrayList<>();
		ties.add(Tie.of(kind, "MEETING", meeting));
		ties.add(Tie.of(kind, "PARTICIPANT", who));
		entry.reference("as").ifPresent((post) -> ties.add(Tie.of(kind, "CAPACITY", post)));
		entry.reference("for").ifPresent((other) -> ties.add(Tie.of(kind, "ON_BEHALF_OF", other)));
		List<String> roles = entry.values("role").stream().flatMap((role) -> Entry.text(role).stream()).toList();
		String presence = entry.text("presence")
			.map(CleanText::constant)
			.orElse(List.of("invited").equals(roles) ? "INVITED" : "PRESENT");
		Citation citation = this.citations.ofEvent(entry);
		for (String role : roles.isEmpty() ? List.of("attends") : roles) {
			this.drafting.fact(kind, ties, Map.of("role", CleanText.constant(role), "presence", presence), citation,
					entry.place());
		}
	}

	/** One fact for the programme and one for the topic, where both are given. */
	void agendaItem(Entry entry, Reference meeting) {
		FactKind kind = FactKind.AGENDA_ITEM;
		String relation = entry.text("relation").map(CleanText::constant).orElse("DISCUSSED");
		Citation citation = this.citations.ofEvent(entry);
		List<Tie> ties = new ArrayList<>(List.of(Tie.of(kind, "MEETING", meeting)));
		for (String end : List.of("program", "topic")) {
			entry.reference(end).ifPresent((item) -> ties.add(Tie.of(kind, CleanText.constant(end), item)));
		}
		this.drafting.fact(kind, ties, Map.of("relation", relation), citation, entry.place());
	}

	void statement(Entry entry, Reference by, @Nullable Reference meeting) {
		FactKind kind = FactKind.STATEMENT;
		List<Tie> ties = new ArrayList<>();
		ties.add(Tie.of(kind, "SPEAKER", by));
		Optional.ofNullable(meeting).ifPresent((at) -> ties.add(Tie.of(kind, "MEETING", at)));
		entry.references("about")
			.forEach((about) -> ties.add(Tie.either(kind, List.of("ABOUT_PROGRAM", "ABOUT_TOPIC"), about)));
		this.drafting.fact(kind, ties, byLanguage(entry, "summary"), this.citations.ofEvent(entry), entry.place());
	}

	void agreement(Entry entry, List<Reference> parties, @Nullable Reference meeting) {
		FactKind kind = FactKind.AGREEMENT;
		List<Tie> ties = new ArrayList<>();
		parties.forEach((party) -> ties.add(Tie.of(kind, "PARTY", party)));
		Optional.ofNullable(meeting).ifPresent((at) -> ties.add(Tie.of(kind, "MEETING", at)));
		entry.reference("program").ifPresent((program) -> ties.add(Tie.of(kind, "PROGRAM", program)));
		Map<String, Object> properties = byLanguage(entry, "title");
		properties.putAll(amount(entry));
		this.drafting.fact(kind, ties, properties, this.citations.ofEvent(entry), entry.place());
	}

	/** An amount of money as two properties of the fact; none where none is stated. */
	static Map<String, Object> amount(Entry entry) {
		Map<String, Object> properties = new HashMap<>();
		entry.entry("amount").ifPresent((amount) -> {
			amount.number("value").ifPresent((value) -> properties.put("amount", value.doubleValue()));
			amount.text("currency").ifPresent((currency) -> properties.put("currency", currency));
		});
		return properties;
	}

	private static Map<String, Object> byLanguage(Entry entry, String key) {
		Map<String, Object> texts = new HashMap<>();
		entry.entry(key)
			.ifPresent((languages) -> languages.keys()
				.forEach((language) -> languages.text(language)
					.ifPresent((text) -> texts.put(key + "_" + language, text))));
		return texts;
	}

}
