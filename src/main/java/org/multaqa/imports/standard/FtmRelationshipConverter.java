package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.PeriodEndConvention;

/**
 * Converts the relationships between people, organizations, positions and events of
 * FollowTheMoney.
 */
final class FtmRelationshipConverter {

	private static final List<String> ORGANIZATIONS = List.of("institution/", "ministry/");

	private static final List<String> ACTORS = List.of("official/", "institution/", "ministry/");

	/** Words for roles in a project. */
	private static final Map<Pattern, String> ROLES = roles();

	private final RecordSink output;

	private final FtmEntityConverter nodes;

	private final PeriodEndConvention ends;

	/**
	 * @param ends which day the end of a period is in the file
	 */
	FtmRelationshipConverter(RecordSink output, FtmEntityConverter nodes, PeriodEndConvention ends) {
		this.output = output;
		this.ends = ends;
		this.nodes = nodes;
	}

	private static Map<Pattern, String> roles() {
		Map<Pattern, String> roles = new LinkedHashMap<>();
		roles.put(Pattern.compile("(?i)\\b(fund|financ|donor|bailleur)"), "funds");
		roles.put(Pattern.compile("(?i)\\b(implement|execut|carr(y|ies) out|contractor|exécut|opérat)"), "implements");
		roles.put(Pattern.compile("(?i)\\b(lead|coordinat|coordonn|pilot)"), "leads");
		roles.put(Pattern.compile("(?i)\\b(oversee|oversight|supervis|tutelle)"), "oversees");
		roles.put(Pattern.compile("(?i)\\b(partner|partenaire|participant|support|beneficiary)"), "partners");
		return roles;
	}

	/** Fills a record; returns false if the graph has no fact for such relationships. */
	boolean sketch(FtmEntity ftm, RecordBuilder sketch) {
		JsonObjectReader thing = ftm.properties();
		switch (ftm.schema()) {
			case "Occupancy" -> occupancy(thing, sketch);
			case "Membership" -> belonging(thing, sketch, "member", "organization");
			case "Directorship" -> belonging(thing, sketch, "director", "organization");
			case "Employment" -> belonging(thing, sketch, "employee", "employer");
			case "ProjectParticipant" -> involvement(thing, sketch);
			case "Event" -> event(ftm.id(), thing, sketch);
			default -> {
				return false;
			}
		}
		return true;
	}

	private void occupancy(JsonObjectReader thing, RecordBuilder sketch) {
		PeriodDates period = period(thing);
		List<FtmRelationshipEnd> posts = ends(thing, "post", List.of("post/"));
		for (FtmRelationshipEnd holder : ends(thing, "holder", List.of("official/"))) {
			posts.forEach((post) -> sketch.mandate(holder.entity(), post.entity(), TermIdentity.of(period), period));
		}
	}

	/**
	 * A role as text becomes a post; a member also gets an affiliation with the
	 * organization.
	 */
	private void belonging(JsonObjectReader thing, RecordBuilder sketch, String who, String where) {
		PeriodDates period = period(thing);
		List<FtmRelationshipEnd> organizations = ends(thing, where, ORGANIZATIONS);
		Optional<String> role = thing.text("role");
		for (FtmRelationshipEnd member : ends(thing, who, ACTORS)) {
			boolean holds = role.isPresent() && member.entity().startsWith("official/");
			for (FtmRelationshipEnd organization : organizations) {
				if (holds) {
					post(thing, organization, role.get(), member, period, sketch);
				}
				if (who.equals("member") || !holds) {
					sketch.affiliation(member.entity(), organization.entity(), "member-of", TermIdentity.of(period),
							period);
				}
			}
			if (role.isPresent() && !holds) {
				thing.leaveOut("role of something that is not a person");
			}
		}
	}

	private void post(JsonObjectReader thing, FtmRelationshipEnd organization, String role, FtmRelationshipEnd holder,
			PeriodDates period, RecordBuilder sketch) {
		String post = this.output.ids().role(organization.id(), role);
		sketch.entity(new EntityBuilder(post, thing, this.output.language()).name(role)
			.put("organization", organization.entity()));
		sketch.mandate(holder.entity(), post, TermIdentity.of(period), period);
	}

	private void involvement(JsonObjectReader thing, RecordBuilder sketch) {
		PeriodDates period = period(thing);
		String role = thing.text("role").map((text) -> role(text).orElseGet(() -> {
			thing.leaveOut("role %s, kept as partners".formatted(MessageText.quoted(text)));
			return "partners";
		})).orElse("partners");
		List<FtmRelationshipEnd> programs = ends(thing, "project", List.of("program/"));
		for (FtmRelationshipEnd party : ends(thing, "participant", ACTORS)) {
			programs.forEach((program) -> sketch.involvement(party.entity(), program.entity(), role,
					TermIdentity.of(period), period));
		}
	}

	private static Optional<String> role(String text) {
		return ROLES.entrySet()
			.stream()
			.filter((role) -> role.getKey().matcher(text).find())
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private void event(String id, JsonObjectReader thing, RecordBuilder sketch) {
		Map<String, Object> meeting = new LinkedHashMap<>();
		meeting.put("id", this.output.ids().meeting(id));
		thing.text("name").ifPresent((name) -> meeting.put("title", text(name)));
		when(thing).ifPresent((when) -> meeting.put("when", when));
		thing.text("location").ifPresent((place) -> meeting.put("venue", text(place)));
		List<Object> participants = new ArrayList<>();
		participants(thing, "organizer")
			.forEach((who) -> participants.add(RecordBuilder.participant(who, "organises")));
		participants(thing, "involved").forEach((who) -> participants.add(RecordBuilder.participant(who, null)));
		if (!participants.isEmpty()) {
			meeting.put("participants", participants);
		}
		sketch.meeting(meeting);
	}

	private Map<String, Object> text(String text) {
		return Map.of(EntityBuilder.byScript(text, this.output.language()), text);
	}

	private static Optional<String> when(JsonObjectReader thing) {
		Optional<String> from = JsonDateParser.date(thing, "date", "startDate");
		Optional<String> until = JsonDateParser.date(thing, "endDate");
		return (from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) < 0)
				? Optional.of(from.get() + ".." + until.get()) : from;
	}

	private List<String> participants(JsonObjectReader thing, String key) {
		List<String> known = new ArrayList<>();
		for (String id : thing.texts(key)) {
			Optional<String> who = this.nodes.graphId(id).filter((found) -> !found.startsWith("program/"));
			who.ifPresentOrElse(known::add, () -> thing.leaveOut(key + " who is not known"));
		}
		return known;
	}

	/** The ends of a relationship; a property may name more than one. */
	private List<FtmRelationshipEnd> ends(JsonObjectReader thing, String key, List<String> kinds) {
		List<String> named = thing.texts(key);
		if (named.isEmpty()) {
			throw RowRejected.of("nothing under %s", key);
		}
		List<FtmRelationshipEnd> ends = new ArrayList<>();
		RowRejected reason = null;
		for (String id : named) {
			try {
				ends.add(new FtmRelationshipEnd(id, entity(key, id, kinds)));
			}
			catch (RowRejected ex) {
				reason = ex;
			}
		}
		if (reason != null && ends.isEmpty()) {
			throw reason;
		}
		for (int missing = ends.size(); missing < named.size(); missing++) {
			thing.leaveOut(key + " that is not known");
		}
		return ends;
	}

	private String entity(String key, String id, List<String> kinds) {
		String found = this.nodes.graphId(id)
			.orElseThrow(() -> RowRejected.of("%s: %s, which is no entity of this file that has a place in the graph",
					key, MessageText.quoted(id)));
		if (kinds.stream().noneMatch(found::startsWith)) {
			throw RowRejected.of("%s: %s, which is not of the right kind", key, MessageText.quoted(id));
		}
		return found;
	}

	private PeriodDates period(JsonObjectReader thing) {
		Optional<String> from = JsonDateParser.date(thing, "startDate");
		Optional<String> until = JsonDateParser.date(thing, "endDate");
		Optional<String> on = from.isEmpty() ? JsonDateParser.date(thing, "date") : Optional.empty();
		Optional<String> start = from.or(() -> on);
		start.ifPresent((first) -> until.ifPresent((last) -> this.ends.check(first, last)));
		return new PeriodDates(start, this.ends.until(until));
	}

	/**
	 * An end of a relationship.
	 *
	 * @param id the id in the file
	 * @param entity the id in the graph
	 */
	private record FtmRelationshipEnd(String id, String entity) {
	}

}
