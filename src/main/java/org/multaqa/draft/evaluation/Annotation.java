package org.multaqa.draft.evaluation;

import java.util.List;
import java.util.Optional;

import org.multaqa.draft.DraftRequest;

/**
 * A text, and what people have read in it.
 *
 * @param name the name of its files
 * @param request the text
 * @param actors whom and what it names
 * @param relations how they are related, by their names
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
	 * Somebody or something that the text names.
	 *
	 * @param id the same in all annotations for the same
	 * @param type OFFICIAL, MINISTRY, INSTITUTION, REGION, PLACE or PROGRAM
	 * @param name its name
	 * @param role the office as the text gives it, or empty
	 * @param spellings its names as the text writes them
	 */
	record AnnotatedActor(String id, String type, String name, String role, List<String> spellings) {

		AnnotatedActor {
			spellings = List.copyOf(spellings);
		}

	}

	/**
	 * How two are related.
	 *
	 * @param from the name of one, or MEETING
	 * @param type how
	 * @param to the name of the other, or MEETING
	 */
	record AnnotatedRelation(String from, String type, String to) {

	}

}
