package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;

/**
 * Gathers what one record introduces and states, and what is wrong with it, while it is
 * read.
 */
final class Drafting {

	private final List<Introduction> introductions = new ArrayList<>();

	private final List<DraftFact> facts = new ArrayList<>();

	private final Set<Problem> problems = new LinkedHashSet<>();

	void introduce(EntityId id, List<String> names, Place place) {
		this.introductions.add(Introduction.of(id, names, place));
	}

	void fact(FactKind kind, List<Tie> ties, Map<String, Object> properties, Citation citation, Place place) {
		this.facts.add(new DraftFact(kind, ties, properties, citation, place));
	}

	/**
	 * States what follows from another fact, unless the record states it otherwise.
	 */
	void implied(FactKind kind, List<Tie> ties, Citation citation, Place place) {
		this.facts.add(new DraftFact(kind, ties, Map.of(), citation, place, true));
	}

	/** States a property of an entity by a value of its own. */
	void claim(Subject subject, Property property, Map<String, Object> value, Citation citation, Place place) {
		claim(subject, property, value, List.of(), citation, place);
	}

	/** States a property of an entity that is another entity. */
	void claim(Subject subject, Property property, Reference target, Citation citation) {
		claim(subject, property, Map.of(), List.of(Tie.target(property, subject.id().kind(), target)), citation,
				target.place());
	}

	void problem(Place place, String found, String expected) {
		this.problems.add(new Problem(place, found, expected, null));
	}

	boolean statesNothingFrom(int fact) {
		return this.facts.size() == fact;
	}

	int facts() {
		return this.facts.size();
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	Draft draft(String record, Entry content, String handedIn) {
		return new Draft(record, content.mapping(), handedIn, this.introductions, this.facts);
	}

	private void claim(Subject subject, Property property, Map<String, Object> value, List<Tie> targets,
			Citation citation, Place place) {
		EntityKind kind = subject.id().kind();
		if (!property.subjects().contains(kind)) {
			problem(place, "%s said of %s".formatted(property.key(), Kinds.one(kind)),
					"it only of " + property.subjects().stream().map(Kinds::one).collect(Collectors.joining(", ")));
			return;
		}
		Map<String, Object> properties = new HashMap<>(value);
		properties.put("property", property.key());
		List<Tie> ties = new ArrayList<>(targets);
		ties.add(Tie.of(FactKind.CLAIM, "SUBJECT", subject.reference()));
		fact(FactKind.CLAIM, ties, properties, citation, place);
	}

	/**
	 * An entity of which a record says something.
	 *
	 * @param id its id
	 * @param place where the id stands
	 */
	record Subject(EntityId id, Place place) {

		Reference reference() {
			return new Reference(this.id.toString(), this.place);
		}

	}

}
