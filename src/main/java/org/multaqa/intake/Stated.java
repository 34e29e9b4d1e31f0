package org.multaqa.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Place;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

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

	/**
	 * Without what follows from others where the record says it itself: a mandate of the
	 * same person in the same post.
	 */
	static List<Stated> effective(List<Stated> facts) {
		Set<Map<String, List<EntityId>>> explicit = facts.stream()
			.filter((stated) -> stated.fact.kind() == FactKind.MANDATE && !stated.draft.implied())
			.map((stated) -> Map.copyOf(stated.fact.ends()))
			.collect(Collectors.toSet());
		return facts.stream()
			.filter((stated) -> !stated.draft.implied() || !explicit.contains(Map.copyOf(stated.fact.ends())))
			.toList();
	}

	/** What a record asserts that states these facts, each once. */
	static List<Assertion> assertions(List<Stated> facts) {
		return effective(facts).stream()
			.map((stated) -> new Assertion(stated.fact, stated.draft.citation()))
			.distinct()
			.toList();
	}

}
