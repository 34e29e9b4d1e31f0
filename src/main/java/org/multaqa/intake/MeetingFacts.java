package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Citation;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

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

	/**
	 * One fact for each role in each capacity, and for each capacity a mandate that
	 * follows from it.
	 * @param shown when the meeting showed them in office, or {@code null}
	 */
	void participation(Entry entry, Reference meeting, Reference who, @Nullable ImpreciseDate shown) {
		List<Reference> posts = entry.references("as");
		if (posts.isEmpty()) {
			participation(entry, meeting, who, Optional.empty());
		}
		for (Reference post : posts) {
			participation(entry, meeting, who, Optional.of(post));
			mandate(entry, who, post, shown);
		}
	}

	/** Whoever takes part in the capacity of a post holds it. */
	private void mandate(Entry entry, Reference who, Reference post, @Nullable ImpreciseDate shown) {
		Citation said = this.citations.ofEvent(entry);
		if (!said.disputed()) {
			Citation citation = new Citation(said.locator(), said.wording(), Period.UNKNOWN, shown, false);
			this.drafting.implied(FactKind.MANDATE,
					List.of(Tie.as("OFFICIAL", FactKind.PARTICIPATION.end("PARTICIPANT").kinds(), who),
							Tie.of(FactKind.MANDATE, "POST", post)),
					citation, entry.place());
		}
	}

	private void participation(Entry entry, Reference meeting, Reference who, Optional<Reference> capacity) {
		FactKind kind = FactKind.PARTICIPATION;
		List<Tie> ties = new ArrayList<>();
		ties.add(Tie.of(kind, "MEETING", meeting));
		ties.add(Tie.of(kind, "PARTICIPANT", who));
		capacity.ifPresent((post) -> ties.add(Tie.of(kind, "CAPACITY", post)));
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
		Map<String, Object> properties = byLanguage(entry, "document");
		properties.put("relation", relation);
		this.drafting.fact(kind, ties, properties, citation, entry.place());
	}

	/** A group of which nobody is named. */
	void attendance(Entry entry, Reference meeting) {
		Map<String, Object> properties = byLanguage(entry, "group");
		entry.number("number").ifPresent((number) -> properties.put("number", number.longValue()));
		approximate(entry, properties);
		properties.put("role", CleanText.constant(entry.text("role").orElse("attends")));
		properties.put("presence", CleanText.constant(entry.text("presence").orElse("present")));
		this.drafting.fact(FactKind.ATTENDANCE, List.of(Tie.of(FactKind.ATTENDANCE, "MEETING", meeting)), properties,
				this.citations.ofEvent(entry), entry.place());
	}

	/** How much or how many of something there is. */
	void figure(Entry entry, Reference about) {
		FactKind kind = FactKind.FIGURE;
		List<Tie> ties = new ArrayList<>(List.of(Tie.of(kind, "ABOUT", about)));
		entry.reference("for").ifPresent((actor) -> ties.add(Tie.of(kind, "RECIPIENT", actor)));
		entry.reference("territory").ifPresent((territory) -> ties.add(Tie.of(kind, "TERRITORY", territory)));
		Map<String, Object> properties = new HashMap<>();
		entry.text("measure").ifPresent((measure) -> properties.put("measure", CleanText.constant(measure)));
		entry.number("value").ifPresent((value) -> properties.put("value", value.doubleValue()));
		entry.number("of").ifPresent((whole) -> properties.put("whole", whole.doubleValue()));
		entry.text("unit").ifPresent((unit) -> properties.put("unit", unit));
		entry.text("currency").ifPresent((currency) -> properties.put("currency", currency));
		approximate(entry, properties);
		entry.text("term").ifPresent((term) -> properties.put("term", term));
		this.drafting.fact(kind, ties, properties, this.citations.ofLasting(entry), entry.place());
	}

	/** That a number is not exact; where that is not said, nothing is stored. */
	private static void approximate(Entry entry, Map<String, Object> properties) {
		if (entry.isTrue("approximate")) {
			properties.put("approximate", true);
		}
	}

	void statement(Entry entry, Reference by, @Nullable Reference meeting) {
		FactKind kind = FactKind.STATEMENT;
		List<Tie> ties = new ArrayList<>();
		ties.add(Tie.of(kind, "SPEAKER", by));
		Optional.ofNullable(meeting).ifPresent((at) -> ties.add(Tie.of(kind, "MEETING", at)));
		entry.references("about")
			.forEach((about) -> ties.add(Tie.either(kind, List.of("ABOUT_PROGRAM", "ABOUT_TOPIC"), about)));
		Map<String, Object> properties = byLanguage(entry, "summary");
		properties.putAll(byLanguage(entry, "quote"));
		Citation citation = (meeting != null) ? this.citations.ofEvent(entry) : this.citations.ofSpeech(entry);
		this.drafting.fact(kind, ties, properties, citation, entry.place());
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
