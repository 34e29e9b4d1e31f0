package org.multaqa.intake.graph;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Assertion;
import org.multaqa.model.Fact;

/**
 * What a record changes in one fact. The fact is kept as text and by its id, so that
 * reports of different origin have the same text.
 *
 * @param action the kind of change
 * @param fact the fact in one line, for people
 * @param id the id of the fact
 * @param former the fact before the change, in one line, if it was changed; else {@code
 * null}
 */
public record FactChange(ChangeAction action, String fact, String id, @Nullable String former) {

	private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\R\\s*");

	/** Prose such as the summary of a statement may have several lines. */
	public FactChange {
		fact = onOneLine(fact);
		former = (former != null) ? onOneLine(former) : null;
	}

	private static String onOneLine(String text) {
		return LINE_BREAK.matcher(text).replaceAll(" ");
	}

	public static FactChange of(ChangeAction action, String id, Fact fact) {
		return new FactChange(action, fact.toString(), id, null);
	}

	/** The record states the same fact as before, with another citation or period. */
	public static FactChange recited(String id, Assertion former, Assertion now) {
		return new FactChange(ChangeAction.CHANGED, "%s (%s)".formatted(now.fact(), now.citation().line()), id,
				"%s (%s)".formatted(former.fact(), former.citation().line()));
	}

	/** This fact as the replacement of another that the record stated before. */
	public FactChange correcting(FactChange taken) {
		return new FactChange(ChangeAction.CHANGED, this.fact, this.id, taken.fact);
	}

	/** Whether it describes a fact that the graph may no longer hold. */
	public boolean tellsOfThePast() {
		return this.former != null || this.action == ChangeAction.UNCITED || this.action == ChangeAction.REMOVED;
	}

	/** The fact before the change, in one line. */
	public String past() {
		return (this.former != null) ? this.former : this.fact;
	}

	/** Kinds of change of a fact. */
	public enum ChangeAction {

		/** The first record states it. */
		CREATED,
		/** A further record states it. */
		CITED,
		/**
		 * The record states it in place of another fact, or with another citation.
		 */
		CHANGED,
		/** The record no longer states it; another record still does. */
		UNCITED,
		/** No record states it any longer. */
		REMOVED

	}

}
