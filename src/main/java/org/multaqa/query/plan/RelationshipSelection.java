package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The related objects of a field: the path to them and the filter.
 *
 * @param label the label of the objects
 * @param nodePath the path to them from the object
 * @param filter the filter, normalized
 * @param within the scopes in which they must be within a convergence; empty outside one
 * @param bound the variable of the Cypher query that holds them, or {@code null} if the
 * path leads to them
 * @param listed the type of the relationships of the meeting index of the object, sorted
 * by date, or {@code null} if there is none
 */
public record RelationshipSelection(String label, NodePath nodePath, Filter filter, List<ConvergenceScope> within,
		@Nullable String bound, @Nullable String listed) {

	/** The label of objects that are not nodes, but rows that a Cypher query computes. */
	public static final String ROW = "Row";

	public RelationshipSelection {
		filter = FilterNormalizer.of(filter);
		within = List.copyOf(within);
	}

	/** The same selection, from a variable of the Cypher query. */
	public RelationshipSelection bound(String variable) {
		return new RelationshipSelection(this.label, this.nodePath, this.filter, this.within, variable, this.listed);
	}

	/** Whether the objects are rows that a Cypher query computes. */
	public boolean toRows() {
		return this.label.equals(ROW);
	}

	/** The same selection, along the path and without the meeting index. */
	public RelationshipSelection unlisted() {
		return new RelationshipSelection(this.label, this.nodePath, this.filter, this.within, this.bound, null);
	}

}
