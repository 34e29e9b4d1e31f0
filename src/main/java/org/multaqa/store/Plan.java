package org.multaqa.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Effect;

/**
 * A batch of edits beside what the graph holds of their records and facts: what they
 * change follows from it, whether it is then written or not.
 *
 * @param steps one for each edit, in their order
 * @param stored the facts that they touch, as far as the graph holds them
 */
record Plan(List<Step> steps, Map<String, StoredFact> stored) {

	/**
	 * Plans the edits.
	 * @param asking runs a statement that reads
	 */
	static Plan of(List<Edit> edits, Function<CypherStatement, List<Map<String, Object>>> asking) {
		Map<String, Former> formers = Former
			.of(asking.apply(RecordStatements.statedBy(edits.stream().map(Edit::record).toList())));
		List<Step> steps = edits.stream()
			.map((edit) -> Step.of(edit, formers.getOrDefault(edit.record(), Former.NONE)))
			.toList();
		Set<String> facts = new HashSet<>();
		steps.stream().filter(Step::changes).forEach((step) -> facts.addAll(step.facts().values()));
		return new Plan(steps,
				facts.isEmpty() ? Map.of() : StoredFact.of(asking.apply(RecordStatements.stored(List.copyOf(facts)))));
	}

	/**
	 * What each edit changes.
	 * @param tally counts on from what the graph holds
	 */
	List<Effect> effects(Tally tally) {
		this.stored.forEach((id, fact) -> tally.start(id, fact.citations()));
		return this.steps.stream().map((step) -> Differences.of(step, tally)).toList();
	}

	/** The steps that change anything. */
	List<Step> changing() {
		return this.steps.stream().filter(Step::changes).toList();
	}

}
