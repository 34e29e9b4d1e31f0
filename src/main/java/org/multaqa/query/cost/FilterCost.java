package org.multaqa.query.cost;

import java.util.List;

import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.NodePath;

/**
 * Estimates the objects read to decide whether an object matches a filter, without the
 * object itself. Stored properties cost nothing, because they are read with the object.
 *
 * @param graphStatistics the number of nodes in the graph
 * @param label the label of the object
 */
record FilterCost(GraphStatistics graphStatistics, String label) implements Filter.Visitor<Double> {

	/** The states of an agreement, from which its status follows. */
	static final NodePath STATES = NodePath.parse("<-[:OF]-(:AgreementState)");

	@Override
	public Double all(Filter.All filter) {
		return sum(filter.filters());
	}

	@Override
	public Double any(Filter.Any filter) {
		return sum(filter.filters());
	}

	@Override
	public Double not(Filter.Not filter) {
		return filter.filter().accept(this);
	}

	@Override
	public Double in(Filter.In filter) {
		return 0.0;
	}

	@Override
	public Double words(Filter.Words filter) {
		return 0.0;
	}

	@Override
	public Double below(Filter.Below filter) {
		return 0.0;
	}

	@Override
	public Double named(Filter.Named filter) {
		return 0.0;
	}

	@Override
	public Double dated(Filter.Dated filter) {
		return 0.0;
	}

	@Override
	public Double hasStatus(Filter.HasStatus filter) {
		return along(STATES);
	}

	/**
	 * Counts every hop of the path, because an object that does not match is only known
	 * after all hops. The label of a node is known when it is read; nodes with another
	 * label are not followed further.
	 */
	@Override
	public Double connected(Filter.Connected filter) {
		return along(filter.nodePath());
	}

	/** The objects read along a path. */
	double along(NodePath nodePath) {
		double read = 0;
		double reached = 1;
		String from = this.label;
		for (Hop hop : nodePath.steps()) {
			read += reached * this.graphStatistics.ends(from, hop);
			reached *= this.graphStatistics.reached(from, hop);
			from = (hop.label() != null) ? hop.label() : "Node";
		}
		return read;
	}

	private double sum(List<Filter> filters) {
		return filters.stream().mapToDouble((filter) -> filter.accept(this)).sum();
	}

}
