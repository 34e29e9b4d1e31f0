package org.multaqa.draft.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftEntity;
import org.multaqa.draft.DraftMeeting;
import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.draft.evaluation.Annotation.AnnotatedRelation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameFolding;
import org.multaqa.names.word.TerritoryWords;

/**
 * Holds one draft against what people have read in the same text.
 */
final class DraftComparison {

	private final Annotation annotation;

	private final Draft draft;

	private final AnnotationRecords records;

	private final Predicate<EntityId> known;

	private final EvaluationReport report;

	/** What of the annotation each entity of the draft is. */
	private final Map<EntityId, AnnotatedActor> matched = new HashMap<>();

	/**
	 * @param known whether the graph with which the draft was made knows an id
	 */
	DraftComparison(Annotation annotation, Draft draft, AnnotationRecords records, Predicate<EntityId> known,
			EvaluationReport report) {
		this.annotation = annotation;
		this.draft = draft;
		this.records = records;
		this.known = known;
		this.report = report;
	}

	void run() {
		actors();
		relations("office", gold("HOLDS_OFFICE_AT"), offices());
		Set<String> parts = gold("CHAIRED", "SPOKE_AT", "ATTENDED");
		parts.addAll(gold("DEPUTISED_FOR"));
		relations("participation", parts, participations());
		relations("agenda", agenda(), draftAgenda());
		relations("place and region", gold("HELD_IN", "CONCERNS_REGION"), places());
	}

	private void actors() {
		List<AnnotatedActor> left = new ArrayList<>(this.annotation.actors());
		List<DraftEntity> entities = this.draft.entities().stream().filter((one) -> !type(one).isEmpty()).toList();
		List<DraftEntity> unmatched = new ArrayList<>(entities);
		for (int round = 0; round < 3; round++) {
			int pass = round;
			for (DraftEntity entity : List.copyOf(unmatched)) {
				Optional<AnnotatedActor> found = left.stream()
					.filter((actor) -> isSame(entity, actor, pass))
					.findFirst();
				if (found.isPresent()) {
					left.remove(found.get());
					unmatched.remove(entity);
					this.matched.put(entity.id(), found.get());
					this.report.tally("actor " + type(entity), this.annotation, 1, 0, 0);
					identity(entity, found.get());
				}
			}
		}
		venue(left);
		unmatched.forEach((entity) -> {
			this.report.tally("actor " + type(entity), this.annotation, 0, 1, 0);
			this.report.told(this.annotation, "actor not annotated: %s «%s»".formatted(entity.id(), entity.name()));
			if (entity.known() && entity.kind() == EntityKind.OFFICIAL) {
				this.report.wrongPerson(this.annotation, "not annotated but taken as known: %s".formatted(entity.id()));
			}
		});
		left.forEach((actor) -> {
			this.report.tally("actor " + actor.type(), this.annotation, 0, 0, 1);
			this.report.told(this.annotation, "actor missed: %s «%s»".formatted(actor.id(), actor.spellings().get(0)));
		});
	}

	private void venue(List<AnnotatedActor> left) {
		DraftMeeting meeting = this.draft.meeting();
		if (meeting == null || meeting.venue() == null) {
			return;
		}
		String venue = meeting.venue().value();
		if (!venue.contains("ولاية") && !venue.toLowerCase(Locale.ROOT).contains("wilaya")) {
			return;
		}
		Optional<AnnotatedActor> found = left.stream().filter(AnnotationRecords::isBuilding).findFirst();
		this.report.tally("actor PLACE", this.annotation, found.isPresent() ? 1 : 0, found.isPresent() ? 0 : 1, 0);
		found.ifPresent(left::remove);
		found.ifPresent((actor) -> this.matched.put(new EntityId(EntityKind.COMMUNE, "venue"), actor));
	}

	private void identity(DraftEntity entity, AnnotatedActor actor) {
		EntityId right = this.records.id(actor);
		if (entity.known()) {
			boolean same = entity.id().equals(right);
			this.report.tally("right id", this.annotation, same ? 1 : 0, same ? 0 : 1, 0);
			if (!same) {
				this.report.told(this.annotation, "wrong id: %s for %s".formatted(entity.id(), right));
				if (entity.kind() == EntityKind.OFFICIAL) {
					this.report.wrongPerson(this.annotation, "%s for %s".formatted(entity.id(), right));
				}
			}
		}
		else if (this.known.test(right)) {
			boolean asked = entity.candidates().contains(right);
			this.report.tally(asked ? "known, asked" : "known, taken as new", this.annotation, 1, 0, 0);
			this.report.told(this.annotation, "%s: %s «%s» %s".formatted(asked ? "asked" : "not known again", right,
					entity.name(), entity.basis()));
			this.report.tally("known again", this.annotation, 0, 0, 1);
			return;
		}
		if (this.known.test(right)) {
			this.report.tally("known again", this.annotation, entity.id().equals(right) ? 1 : 0, 0,
					entity.id().equals(right) ? 0 : 1);
		}
	}

	private static String type(DraftEntity entity) {
		return switch (entity.kind()) {
			case OFFICIAL, MINISTRY, INSTITUTION, REGION, PROGRAM -> entity.kind().name();
			case PROVINCE, COMMUNE -> "PLACE";
			default -> "";
		};
	}

	/** By id, by the same name, by a name that holds the other. */
	private boolean isSame(DraftEntity entity, AnnotatedActor actor, int round) {
		boolean building = AnnotationRecords.isBuilding(actor);
		if (building || !actor.type().equals(type(entity))) {
			return false;
		}
		if (round == 0) {
			return entity.id().equals(this.records.id(actor));
		}
		List<String> names = new ArrayList<>(actor.spellings());
		names.add(actor.name());
		String text = plain(entity, entity.name());
		return names.stream().map((name) -> plain(entity, name)).anyMatch((name) -> {
			String one = NameFolding.fold(text);
			String other = NameFolding.fold(name);
			if (one.equals(other) || NameComparison.of(text, name).same()) {
				return true;
			}
			return round == 2 && entity.kind() != EntityKind.OFFICIAL && shares(one, other);
		});
	}

	private static String plain(DraftEntity entity, String name) {
		return EntityKind.TERRITORIES.contains(entity.kind()) ? TerritoryWords.without(name) : name;
	}

	private static boolean shares(String one, String other) {
		Set<String> words = new HashSet<>(List.of(one.split(" ")));
		Set<String> others = new HashSet<>(List.of(other.split(" ")));
		Set<String> all = new HashSet<>(words);
		all.addAll(others);
		words.retainAll(others);
		return words.size() >= 0.6 * all.size();
	}

	private @Nullable String name(@Nullable EntityId id) {
		AnnotatedActor actor = (id != null) ? this.matched.get(id) : null;
		return (actor != null) ? actor.name() : null;
	}

	private static String shown(@Nullable String name, Object other) {
		return (name != null) ? name : "?" + other;
	}

	private Set<String> gold(String... types) {
		Set<String> all = new HashSet<>();
		this.annotation.relations()
			.stream()
			.filter((relation) -> List.of(types).contains(relation.type()))
			.forEach((relation) -> all.add(String.join(" ", relation.from(), relation.type(), relation.to())));
		return all;
	}

	private Set<String> offices() {
		Set<String> gold = gold("HOLDS_OFFICE_AT");
		Set<String> all = new HashSet<>();
		for (Draft.MandateEntry mandate : this.draft.mandates()) {
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

	private Set<String> participations() {
		Set<String> all = new HashSet<>();
		for (Draft.Participant one : this.draft.participants()) {
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

	private Set<String> agenda() {
		Set<String> all = new HashSet<>();
		for (AnnotatedRelation relation : this.annotation.relations()) {
			if (Set.of("DISCUSSED", "WITHIN", "LAUNCHED", "APPROVED").contains(relation.type())) {
				all.add((relation.type().equals("WITHIN") ? "WITHIN " : "DISCUSSED ") + relation.to());
			}
		}
		return all;
	}

	private Set<String> draftAgenda() {
		Set<String> all = new HashSet<>();
		this.draft.agenda()
			.stream()
			.filter((item) -> item.item().kind() == EntityKind.PROGRAM)
			.forEach((item) -> all.add((item.relation().equals("framework") ? "WITHIN " : "DISCUSSED ")
					+ shown(name(item.item()), item.item())));
		return all;
	}

	private Set<String> places() {
		Set<String> all = new HashSet<>();
		DraftMeeting meeting = this.draft.meeting();
		if (meeting != null) {
			String venue = name(new EntityId(EntityKind.COMMUNE, "venue"));
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

	private void relations(String kind, Set<String> gold, Set<String> found) {
		Set<String> right = new HashSet<>(found);
		right.retainAll(gold);
		this.report.tally(kind, this.annotation, right.size(), found.size() - right.size(), gold.size() - right.size());
		found.stream()
			.filter((one) -> !gold.contains(one))
			.sorted()
			.forEach((one) -> this.report.told(this.annotation, kind + " not annotated: " + one));
		gold.stream()
			.filter((one) -> !found.contains(one))
			.sorted()
			.forEach((one) -> this.report.told(this.annotation, kind + " missed: " + one));
	}

}
