package org.multaqa.draft.evaluation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft;
import org.multaqa.draft.Draft.MandateEntry;
import org.multaqa.draft.Draft.Participant;
import org.multaqa.draft.DraftEntity;
import org.multaqa.draft.DraftMeeting;
import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * The relations of a draft in the form of annotations: two names with a type between
 * them.
 */
final class DraftRelations {

	private final Draft draft;

	private final Map<EntityId, AnnotatedActor> matched;

	/**
	 * @param matched the annotated actor of each entity of the draft
	 */
	DraftRelations(Draft draft, Map<EntityId, AnnotatedActor> matched) {
		this.draft = draft;
		this.matched = Map.copyOf(matched);
	}

	/**
	 * The offices and their holders.
	 * @param gold the annotated relations, which may name the organization or the
	 * territory
	 */
	Set<String> offices(Set<String> gold) {
		Set<String> all = new HashSet<>();
		for (MandateEntry mandate : this.draft.mandates()) {
			DraftEntity post = this.draft.entities()
				.stream()
				.filter((one) -> one.id().equals(mandate.post()))
				.findFirst()
				.orElseThrow();
			String official = shown(name(mandate.official()), mandate.official());
			String organization = official + " HOLDS_OFFICE_AT "
					+ shown(name(post.organization()), String.valueOf(post.organization()));
			String territory = official + " HOLDS_OFFICE_AT "
					+ shown(name(post.territory()), String.valueOf(post.territory()));
			all.add((gold.contains(territory) && !gold.contains(organization)) || post.organization() == null
					? territory : organization);
		}
		return all;
	}

	/** The participants, and on whose behalf they came. */
	Set<String> participations() {
		Set<String> all = new HashSet<>();
		for (Participant one : this.draft.participants()) {
			if (one.who().kind() != EntityKind.POST) {
				String who = shown(name(one.who()), one.who());
				one.roles().forEach((role) -> role(role).ifPresent((type) -> all.add(who + " " + type + " MEETING")));
				if (one.behalf() != null) {
					all.add(who + " DEPUTISED_FOR " + shown(name(one.behalf()), one.behalf()));
				}
			}
		}
		return all;
	}

	private static Optional<String> role(String role) {
		return switch (role) {
			case "chairs" -> Optional.of("CHAIRED");
			case "speaks", "opens" -> Optional.of("SPOKE_AT");
			case "attends" -> Optional.of("ATTENDED");
			default -> Optional.empty();
		};
	}

	/** The agenda of the meeting. */
	Set<String> agenda() {
		Set<String> all = new HashSet<>();
		this.draft.agenda()
			.stream()
			.filter((item) -> item.item().kind() == EntityKind.PROGRAM)
			.forEach((item) -> all.add((item.relation().equals("framework") ? "WITHIN " : "DISCUSSED ")
					+ shown(name(item.item()), item.item())));
		return all;
	}

	/** The places of the meeting, and the region that it concerns. */
	Set<String> places() {
		Set<String> all = new HashSet<>();
		DraftMeeting meeting = this.draft.meeting();
		if (meeting != null) {
			String venue = name(ActorComparison.VENUE);
			if (venue != null) {
				all.add("MEETING HELD_IN " + venue);
			}
			if (meeting.where() != null && meeting.where().kind() != EntityKind.REGION) {
				all.add("MEETING HELD_IN " + shown(name(meeting.where()), meeting.where()));
			}
			if (meeting.concerns() != null) {
				all.add("MEETING CONCERNS_REGION " + shown(name(meeting.concerns()), meeting.concerns()));
			}
		}
		return all;
	}

	private @Nullable String name(@Nullable EntityId id) {
		AnnotatedActor actor = (id != null) ? this.matched.get(id) : null;
		return (actor != null) ? actor.name() : null;
	}

	private static String shown(@Nullable String name, Object other) {
		return (name != null) ? name : "?" + other;
	}

}
