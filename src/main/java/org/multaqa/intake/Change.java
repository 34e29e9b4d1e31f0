package org.multaqa.intake;

import org.multaqa.model.Fact;

/**
 * What a record does to one fact.
 *
 * @param action what happens
 * @param fact to which fact
 */
public record Change(Action action, Fact fact) {

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
