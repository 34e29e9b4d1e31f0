package org.multaqa.intake;

import java.util.List;

import org.multaqa.intake.document.Place;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;

/**
 * A fact with its references resolved.
 *
 * @param draft the fact as the record states it
 * @param fact the fact that it is
 */
record Stated(DraftFact draft, Fact fact) {

	/** The entity at an end that has exactly one. */
	EntityId one(String relationship) {
		return this.fact.ends().getOrDefault(relationship, List.of()).get(0);
	}

	/** Where the reference at one of its ends stands. */
	Place place(String relationship) {
		return this.draft.ties()
			.stream()
			.filter((tie) -> tie.fitting().containsKey(relationship))
			.map((tie) -> tie.reference().place())
			.findFirst()
			.orElse(this.draft.place());
	}

	/** What a record asserts that states these facts, each once. */
	static List<Assertion> assertions(List<Stated> facts) {
		return facts.stream().map((stated) -> new Assertion(stated.fact, stated.draft.citation())).distinct().toList();
	}

}
