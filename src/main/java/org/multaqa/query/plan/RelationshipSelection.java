package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How related objects are reached and which of them count.
 *
 * @param label the label of the objects
 * @param nodePath the way to them from the object at hand
 * @param filter which of them, in the form in which only single conditions are negated
 * @param within what they must be within a convergence, empty outside one
 * @param bound the variable of the statement in which they stand already, or {@code null}
 * where the path leads to them
 * @param listed the type of the relationships that list them by date on the page of the
 * object at hand, or {@code null} where nothing does
 */
public record RelationshipSelection(String label, NodePath nodePath, Filter filter, List<ConvergenceScope> within,
		@Nullable String bound, @Nullable String listed) {

	/** The label of objects that are no nodes, but rows that a statement computes. */
	public static final String ROW = "Row";

	public RelationshipSelection {
		filter = FilterNormalizer.of(filter);
		within = List.copyOf(within);
	}

	/** The same, from another variable. */
	public RelationshipSelection bound(String variable) {
		return new RelationshipSelection(this.label, this.nodePath, this.filter, this.within, variable, this.listed);
	}

	/** Whether it leads to rows that a statement computes. */
	public boolean toRows() {
		return this.label.equals(ROW);
	}

	/** The same, along the path. */
	public RelationshipSelection unlisted() {
		return new RelationshipSelection(this.label, this.nodePath, this.filter, this.within, this.bound, null);
	}

}
