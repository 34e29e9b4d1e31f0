package org.multaqa.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Effect;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;

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
		Set<String> ids = edits.stream()
			.flatMap((edit) -> Stream.ofNullable(edit.version()))
			.flatMap(RecordVersion::entities)
			.map(EntityId::toString)
			.collect(Collectors.toSet());
		return of(edits, asking, Identities.of(ids, asking), false);
	}

	/**
	 * Plans to have records take effect that say what they said, but of other entities.
	 * @param merged the ids that are merged away, with what is in their place
	 */
	static Plan anew(List<Edit> edits, Function<CypherStatement, List<Map<String, Object>>> asking,
			Map<String, String> merged) {
		return of(edits, asking, merged, true);
	}

	private static Plan of(List<Edit> edits, Function<CypherStatement, List<Map<String, Object>>> asking,
			Map<String, String> merged, boolean anew) {
		Map<String, Former> formers = Former
			.of(asking.apply(RecordStatements.statedBy(edits.stream().map(Edit::record).toList())));
		List<Step> steps = edits.stream()
			.map((edit) -> Step.of(edit, formers.getOrDefault(edit.record(), Former.NONE), merged, anew))
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
