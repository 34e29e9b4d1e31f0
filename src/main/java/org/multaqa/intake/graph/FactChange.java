package org.multaqa.intake.graph;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Assertion;
import org.multaqa.model.Fact;

/**
 * What a record does to one fact. The fact is there in words and by its id, so that a
 * report reads the same wherever it comes from.
 *
 * @param action what happens
 * @param fact the fact in one line, for people
 * @param id the fact's id
 * @param former of what is changed, how it was, in one line; else {@code null}
 */
public record FactChange(ChangeAction action, String fact, String id, @Nullable String former) {

	public static FactChange of(ChangeAction action, String id, Fact fact) {
		return new FactChange(action, fact.toString(), id, null);
	}

	/** The record states the same fact as before, but at another place or time. */
	public static FactChange recited(String id, Assertion former, Assertion now) {
		return new FactChange(ChangeAction.CHANGED, "%s (%s)".formatted(now.fact(), now.citation().line()), id,
				"%s (%s)".formatted(former.fact(), former.citation().line()));
	}

	/** This fact in place of another that the record stated before. */
	public FactChange correcting(FactChange taken) {
		return new FactChange(ChangeAction.CHANGED, this.fact, this.id, taken.fact);
	}

	/** Whether it speaks of something that the graph may no longer hold. */
	public boolean tellsOfThePast() {
		return this.former != null || this.action == ChangeAction.UNCITED || this.action == ChangeAction.REMOVED;
	}

	/** How that was, in one line. */
	public String past() {
		return (this.former != null) ? this.former : this.fact;
	}

	/** What can happen to a fact. */
	public enum ChangeAction {

		/** No record stated it before. */
		CREATED,
		/** Another record states it already; this one now does too. */
		CITED,
		/**
		 * This record states it in place of another, or cites it otherwise than before.
		 */
		CHANGED,
		/** This record no longer states it; another still does. */
		UNCITED,
		/** No record states it any longer. */
		REMOVED

	}

}
