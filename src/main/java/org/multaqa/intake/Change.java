package org.multaqa.intake;

import org.multaqa.model.Fact;

/**
 * What a record does to one fact. The fact is there in words and by its id, so that a
 * report reads the same wherever it comes from.
 *
 * @param action what happens
 * @param fact the fact in one line, for people
 * @param id the fact's id
 */
public record Change(Action action, String fact, String id) {

	public Change(Action action, Fact fact) {
		this(action, fact.toString(), fact.id());
	}

	/** What can happen to a fact. */
	public enum Action {

		/** No record stated it before. */
		CREATED,
		/** Another record states it already; this one now does too, or cites it anew. */
		CITED,
		/** This record no longer states it; another still does. */
		UNCITED,
		/** No record states it any longer. */
		REMOVED

	}

}
