package org.multaqa.draft.evaluation;

import java.util.List;
import java.util.Optional;

import org.multaqa.draft.DraftRequest;

/**
 * A text with annotations by people.
 *
 * @param name the name of its files
 * @param request the text
 * @param actors the actors in the text
 * @param relations the relations between the actors, by their names
 */
record Annotation(String name, DraftRequest request, List<AnnotatedActor> actors, List<AnnotatedRelation> relations) {

	static final String MEETING = "MEETING";

	Annotation {
		actors = List.copyOf(actors);
		relations = List.copyOf(relations);
	}

	String language() {
		return this.request.writtenIn();
	}

	Optional<AnnotatedActor> actor(String name) {
		return this.actors.stream().filter((actor) -> actor.name().equals(name)).findFirst();
	}

	/**
	 * An annotated person, organization, territory or programme.
	 *
	 * @param id the id, which is the same in all annotations
	 * @param type OFFICIAL, MINISTRY, INSTITUTION, REGION, PLACE or PROGRAM
	 * @param name its name
	 * @param role the office as the text gives it, or empty
	 * @param spellings its names in the text
	 */
	record AnnotatedActor(String id, String type, String name, String role, List<String> spellings) {

		AnnotatedActor {
			spellings = List.copyOf(spellings);
		}

	}

	/**
	 * An annotated relation.
	 *
	 * @param from the name of one actor, or MEETING
	 * @param type the type of the relation
	 * @param to the name of the other actor, or MEETING
	 */
	record AnnotatedRelation(String from, String type, String to) {

	}

}
