package org.multaqa.query.cost;

import java.util.List;

import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.NodePath;

/**
 * How many objects the database reads to tell whether one object fits a filter, the
 * object itself aside. What is stored of the object comes with it.
 *
 * @param graphStatistics how much there is
 * @param label the label of the object
 */
record FilterCost(GraphStatistics graphStatistics, String label) implements Filter.Visitor<Double> {

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

	/**
	 * What does not fit is only known when each step of the path has been followed. The
	 * label of a node is known only when it is read, and those with another label lead no
	 * further.
	 */
	@Override
	public Double connected(Filter.Connected filter) {
		return along(filter.nodePath());
	}

	/** What is read on the way along a path. */
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
