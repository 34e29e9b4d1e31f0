package org.multaqa.draft.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftEntity;
import org.multaqa.draft.DraftMeeting;
import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Compares the entities of a draft with the annotated actors of the text, and counts
 * those that are right, wrong, missed, known and in question.
 */
final class ActorComparison {

	/** Represents the building of a meeting, which is not an entity of a draft. */
	static final EntityId VENUE = new EntityId(EntityKind.COMMUNE, "venue");

	private final Annotation annotation;

	private final Draft draft;

	private final AnnotationRecords records;

	private final ActorLikeness actorLikeness;

	private final Predicate<EntityId> known;

	private final EvaluationReport report;

	private final Map<EntityId, AnnotatedActor> matched = new HashMap<>();

	/**
	 * @param known whether an id is in the graph of the draft
	 */
	ActorComparison(Annotation annotation, Draft draft, AnnotationRecords records, Predicate<EntityId> known,
			EvaluationReport report) {
		this.annotation = annotation;
		this.draft = draft;
		this.records = records;
		this.actorLikeness = new ActorLikeness(records);
		this.known = known;
		this.report = report;
	}

	/**
	 * Compares them, and returns the annotated actor of each entity, and of the venue.
	 */
	Map<EntityId, AnnotatedActor> run() {
		List<AnnotatedActor> left = new ArrayList<>(this.annotation.actors());
		List<DraftEntity> entities = this.draft.entities()
			.stream()
			.filter((one) -> !ActorLikeness.type(one).isEmpty())
			.toList();
		List<DraftEntity> unmatched = new ArrayList<>(entities);
		for (int round = 0; round < 3; round++) {
			int pass = round;
			for (DraftEntity entity : List.copyOf(unmatched)) {
				Optional<AnnotatedActor> found = left.stream()
					.filter((actor) -> this.actorLikeness.isSame(entity, actor, pass))
					.findFirst();
				if (found.isPresent()) {
					left.remove(found.get());
					unmatched.remove(entity);
					this.matched.put(entity.id(), found.get());
					this.report.tally("actor " + ActorLikeness.type(entity), this.annotation, 1, 0, 0);
					identity(entity, found.get());
				}
			}
		}
		venue(left);
		unmatched.forEach((entity) -> {
			this.report.tally("actor " + ActorLikeness.type(entity), this.annotation, 0, 1, 0);
			this.report.addDifference(this.annotation,
					"actor not annotated: %s «%s»".formatted(entity.id(), entity.name()));
			if (entity.known() && entity.kind() == EntityKind.OFFICIAL) {
				this.report.wrongPerson(this.annotation, "not annotated but taken as known: %s".formatted(entity.id()));
			}
		});
		left.forEach((actor) -> {
			this.report.tally("actor " + actor.type(), this.annotation, 0, 0, 1);
			this.report.addDifference(this.annotation,
					"actor missed: %s «%s»".formatted(actor.id(), actor.spellings().get(0)));
		});
		return this.matched;
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
		found.ifPresent((actor) -> this.matched.put(VENUE, actor));
	}

	private void identity(DraftEntity entity, AnnotatedActor actor) {
		EntityId right = this.records.id(actor);
		if (entity.known()) {
			boolean same = entity.id().equals(right);
			this.report.tally("right id", this.annotation, same ? 1 : 0, same ? 0 : 1, 0);
			if (!same) {
				this.report.addDifference(this.annotation, "wrong id: %s for %s".formatted(entity.id(), right));
				if (entity.kind() == EntityKind.OFFICIAL) {
					this.report.wrongPerson(this.annotation, "%s for %s".formatted(entity.id(), right));
				}
			}
		}
		else if (this.known.test(right)) {
			boolean asked = entity.candidates().contains(right);
			this.report.tally(asked ? "known, asked" : "known, taken as new", this.annotation, 1, 0, 0);
			this.report.addDifference(this.annotation, "%s: %s «%s» %s".formatted(asked ? "asked" : "not known again",
					right, entity.name(), entity.basis()));
			this.report.tally("known again", this.annotation, 0, 0, 1);
			return;
		}
		if (this.known.test(right)) {
			this.report.tally("known again", this.annotation, entity.id().equals(right) ? 1 : 0, 0,
					entity.id().equals(right) ? 0 : 1);
		}
	}

}
