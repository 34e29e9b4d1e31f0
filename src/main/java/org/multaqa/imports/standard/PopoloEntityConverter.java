package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.imports.text.TextTemplate;
import tools.jackson.databind.JsonNode;

/** Converts areas, organizations, people, posts and events of Popolo. */
final class PopoloEntityConverter {

	private final PopoloIds ids;

	private final String language;

	PopoloEntityConverter(PopoloIds ids, String language) {
		this.ids = ids;
		this.language = language;
	}

	void sketch(String list, String id, JsonObjectReader thing, RecordBuilder sketch) {
		JsonNode item = this.ids.find(list, id).orElseThrow();
		switch (list) {
			case "areas" -> area(id, item, thing, sketch);
			case "organizations" -> organization(this.ids.organization(id, item), id, thing, sketch);
			case "persons" -> person(id, thing, sketch);
			case "posts" -> post(id, thing, sketch);
			default -> event(id, item, thing, sketch);
		}
	}

	private void area(String id, JsonNode item, JsonObjectReader thing, RecordBuilder sketch) {
		Optional<String> territory = this.ids.territory(id, item);
		if (territory.isEmpty()) {
			thing.text("id", "name", "type", "classification");
			thing.leaveOutAll("of class "
					+ MessageText.quoted(item.path("classification").asString(item.path("type").asString(""))));
			return;
		}
		EntityBuilder entity = entity(territory.get(), id, thing);
		thing.text("type", "classification");
		thing.text("parent_id").flatMap(this.ids::area).ifPresent((parent) -> entity.put("partOf", parent));
		sketch.entity(entity);
	}

	private void organization(String graphId, String id, JsonObjectReader thing, RecordBuilder sketch) {
		EntityBuilder entity = entity(graphId, id, thing);
		thing.text("classification").ifPresent(entity::kind);
		entity.put("from", JsonDateParser.date(thing, "founding_date"))
			.put("until", JsonDateParser.date(thing, "dissolution_date"));
		thing.text("area_id").ifPresent((area) -> territory(area, thing, entity));
		sketch.entity(entity);
		thing.text("parent_id")
			.ifPresent((parent) -> sketch.affiliation(graphId,
					this.ids.organization(parent).orElseThrow(() -> unknown("parent_id", parent)), "part-of",
					Optional.empty(), PeriodDates.none()));
	}

	private void person(String id, JsonObjectReader thing, RecordBuilder sketch) {
		EntityBuilder entity = entity(this.ids.ids().official(id), id, thing);
		if (!entity.isNamed()) {
			String composed = TextTemplate.tidy(String.join(" ", thing.text("given_name").orElse(""),
					thing.text("additional_name").orElse(""), thing.text("family_name").orElse("")));
			Optional.of(composed).filter((name) -> !name.isEmpty()).ifPresent(entity::name);
		}
		thing.text("gender").ifPresent(entity::gender);
		entity.put("born", JsonDateParser.date(thing, "birth_date"))
			.put("died", JsonDateParser.date(thing, "death_date"));
		sketch.entity(entity);
	}

	private void post(String id, JsonObjectReader thing, RecordBuilder sketch) {
		EntityBuilder entity = entity(this.ids.ids().post(id), id, thing);
		thing.text("label", "role").ifPresent(entity::name);
		thing.texts("other_label").forEach(entity::alias);
		thing.text("organization_id")
			.ifPresent((organization) -> entity.put("organization",
					this.ids.organization(organization).orElseThrow(() -> unknown("organization_id", organization))));
		thing.text("area_id").ifPresent((area) -> territory(area, thing, entity));
		sketch.entity(entity);
	}

	private void event(String id, JsonNode item, JsonObjectReader thing, RecordBuilder sketch) {
		if (PopoloIds.isPeriod(item)) {
			thing.text("id", "name", "classification", "start_date", "end_date", "organization_id");
			thing.leaveOutAll("of class %s, beyond the dates of memberships"
				.formatted(MessageText.quoted(item.path("classification").asString(""))));
			return;
		}
		thing.text("id");
		Map<String, Object> meeting = new LinkedHashMap<>();
		meeting.put("id", this.ids.ids().meeting(id));
		thing.text("name").ifPresent((name) -> meeting.put("title", text(name)));
		thing.text("classification").ifPresent((kind) -> {
			if (kind.toLowerCase(java.util.Locale.ROOT).contains("election")) {
				meeting.put("kind", "election");
			}
			else {
				thing.leaveOut("classification " + MessageText.quoted(kind));
			}
		});
		PeriodDates period = JsonDateParser.period(thing, "start_date", "end_date", PeriodEndConvention.EXCLUSIVE);
		period.from()
			.or(period::until)
			.ifPresent((from) -> meeting.put("when",
					period.until()
						.filter((until) -> from.compareTo(until) < 0)
						.map((until) -> from + ".." + until)
						.orElse(from)));
		thing.text("location").ifPresent((place) -> meeting.put("venue", text(place)));
		thing.text("parent_id").flatMap(this.ids::event).ifPresent((parent) -> meeting.put("partOf", parent));
		List<Object> participants = participants(thing);
		if (!participants.isEmpty()) {
			meeting.put("participants", participants);
		}
		sketch.meeting(meeting);
	}

	private List<Object> participants(JsonObjectReader thing) {
		List<Object> participants = new ArrayList<>();
		thing.text("organization_id")
			.flatMap(this.ids::organization)
			.ifPresent((organization) -> participants.add(RecordBuilder.participant(organization, "organises")));
		for (JsonObjectReader attendee : thing.things("attendees")) {
			attendee.text("person_id", "id")
				.flatMap(this.ids::person)
				.ifPresentOrElse((person) -> participants.add(RecordBuilder.participant(person, null)),
						() -> thing.leaveOut("attendees who are not known"));
		}
		return participants;
	}

	/** An entity with its names and identifiers. */
	private EntityBuilder entity(String graphId, String id, JsonObjectReader thing) {
		EntityBuilder entity = new EntityBuilder(graphId, thing, this.language);
		thing.text("id");
		thing.text("name").ifPresent(entity::name);
		for (JsonObjectReader other : thing.things("other_names")) {
			PeriodDates period = this.ids.period(other);
			String lang = other.text("lang").orElse(null);
			other.text("name")
				.ifPresent((name) -> entity.name(name, lang, period.from().orElse(null), period.until().orElse(null),
						true));
			other.leaveOutRest();
		}
		entity.identifier("popolo", id);
		for (JsonObjectReader identifier : thing.things("identifiers")) {
			String scheme = identifier.text("scheme").orElse("id");
			identifier.text("identifier").ifPresent((value) -> entity.identifier(scheme, value));
			identifier.leaveOutRest();
		}
		return entity;
	}

	private void territory(String area, JsonObjectReader thing, EntityBuilder entity) {
		this.ids.area(area)
			.ifPresentOrElse((territory) -> entity.put("territory", territory), () -> thing.leaveOut("area_id"));
	}

	private Map<String, Object> text(String text) {
		return Map.of(EntityBuilder.byScript(text, this.language), text);
	}

	static RowRejected unknown(String key, String id) {
		return RowRejected.of("%s: %s, which nothing in this file has as its id", key, MessageText.quoted(id));
	}

}
