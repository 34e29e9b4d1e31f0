package org.multaqa.draft.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.multaqa.draft.Draft;
import org.multaqa.draft.evaluation.Annotation.AnnotatedRelation;
import org.multaqa.model.EntityId;

/**
 * Compares a draft with the annotation of the same text.
 */
final class DraftComparison {

	private final Annotation annotation;

	private final Draft draft;

	private final AnnotationRecords records;

	private final Predicate<EntityId> known;

	private final EvaluationReport report;

	/**
	 * @param known whether an id is in the graph of the draft
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
		DraftRelations drafted = new DraftRelations(this.draft,
				new ActorComparison(this.annotation, this.draft, this.records, this.known, this.report).run());
		Set<String> offices = gold("HOLDS_OFFICE_AT");
		relations("office", offices, drafted.offices(offices));
		relations("participation", gold("CHAIRED", "SPOKE_AT", "ATTENDED", "DEPUTISED_FOR"), drafted.participations());
		relations("agenda", agenda(), drafted.agenda());
		relations("place and region", gold("HELD_IN", "CONCERNS_REGION"), drafted.places());
	}

	private Set<String> gold(String... types) {
		Set<String> all = new HashSet<>();
		this.annotation.relations()
			.stream()
			.filter((relation) -> List.of(types).contains(relation.type()))
			.forEach((relation) -> all.add(String.join(" ", relation.from(), relation.type(), relation.to())));
		return all;
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

	private void relations(String kind, Set<String> gold, Set<String> found) {
		Set<String> right = new HashSet<>(found);
		right.retainAll(gold);
		this.report.tally(kind, this.annotation, right.size(), found.size() - right.size(), gold.size() - right.size());
		found.stream()
			.filter((one) -> !gold.contains(one))
			.sorted()
			.forEach((one) -> this.report.addDifference(this.annotation, kind + " not annotated: " + one));
		gold.stream()
			.filter((one) -> !found.contains(one))
			.sorted()
			.forEach((one) -> this.report.addDifference(this.annotation, kind + " missed: " + one));
	}

}
