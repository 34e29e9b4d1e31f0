package org.multaqa.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.imports.RecordSketch.Period;

/** What ties people, organizations, positions and events of FollowTheMoney together. */
final class FtmTies {

	private final StandardOutput output;

	private final FtmNodes nodes;

	FtmTies(StandardOutput output, FtmNodes nodes) {
		this.output = output;
		this.nodes = nodes;
	}

	/** Fills a record; false where such ties have no place in the graph. */
	boolean sketch(String schema, String id, Thing thing, RecordSketch sketch) {
		switch (schema) {
			case "Occupancy" -> occupancy(thing, sketch);
			case "Membership" -> belonging(thing, sketch, "member", "organization");
			case "Directorship" -> belonging(thing, sketch, "director", "organization");
			case "Employment" -> belonging(thing, sketch, "employee", "employer");
			case "Event" -> event(id, thing, sketch);
			default -> {
				return false;
			}
		}
		return true;
	}

	private void occupancy(Thing thing, RecordSketch sketch) {
		String holder = end(thing, "holder", List.of("official/"));
		String post = end(thing, "post", List.of("post/"));
		Period period = period(thing);
		sketch.mandate(holder, post, period.from(), period);
	}

	/** A role in words makes a post; a member belongs to the organization besides. */
	private void belonging(Thing thing, RecordSketch sketch, String who, String where) {
		String member = end(thing, who, List.of("official/", "institution/", "ministry/"));
		String organization = end(thing, where, List.of("institution/", "ministry/"));
		Optional<String> role = thing.text("role").filter((text) -> member.startsWith("official/"));
		Period period = period(thing);
		role.ifPresent((text) -> {
			String post = this.output.ids().role(thing.text(where).orElseThrow(), text);
			sketch.entity(
					new EntitySketch(post, thing, this.output.language()).name(text).put("organization", organization));
			sketch.mandate(member, post, period.from(), period);
		});
		if (who.equals("member") || role.isEmpty()) {
			sketch.affiliation(member, organization, "member-of", period);
		}
	}

	private void event(String id, Thing thing, RecordSketch sketch) {
		Map<String, Object> meeting = new LinkedHashMap<>();
		meeting.put("id", this.output.ids().meeting(id));
		thing.text("name").ifPresent((name) -> meeting.put("title", text(name)));
		when(thing).ifPresent((when) -> meeting.put("when", when));
		thing.text("location").ifPresent((place) -> meeting.put("venue", text(place)));
		List<Object> participants = new ArrayList<>();
		participants(thing, "organizer").forEach((who) -> participants.add(RecordSketch.participant(who, "organises")));
		participants(thing, "involved").forEach((who) -> participants.add(RecordSketch.participant(who, null)));
		if (!participants.isEmpty()) {
			meeting.put("participants", participants);
		}
		sketch.meeting(meeting);
	}

	private Map<String, Object> text(String text) {
		return Map.of(EntitySketch.byScript(text, this.output.language()), text);
	}

	private static Optional<String> when(Thing thing) {
		Optional<String> from = StandardDates.date(thing, "date", "startDate");
		Optional<String> until = StandardDates.date(thing, "endDate");
		return (from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) < 0)
				? Optional.of(from.get() + ".." + until.get()) : from;
	}

	private List<String> participants(Thing thing, String key) {
		List<String> known = new ArrayList<>();
		for (String id : thing.texts(key)) {
			Optional<String> who = this.nodes.graphId(id).filter((found) -> !found.startsWith("program/"));
			who.ifPresentOrElse(known::add, () -> thing.leaveOut(key + " who is not known"));
		}
		return known;
	}

	private String end(Thing thing, String key, List<String> kinds) {
		String id = thing.text(key).orElseThrow(() -> new Rejected("nothing under %s".formatted(key)));
		String found = this.nodes.graphId(id)
			.orElseThrow(() -> new Rejected("%s: %s, which is no entity of this file that has a place in the graph"
				.formatted(key, Shown.quoted(id))));
		if (kinds.stream().noneMatch(found::startsWith)) {
			throw new Rejected("%s: %s, which is not of the right kind".formatted(key, Shown.quoted(id)));
		}
		return found;
	}

	private static Period period(Thing thing) {
		Optional<String> from = StandardDates.date(thing, "startDate");
		Optional<String> until = StandardDates.date(thing, "endDate");
		Optional<String> on = from.isEmpty() ? StandardDates.date(thing, "date") : Optional.empty();
		return new Period(from.or(() -> on), until);
	}

}
