package org.multaqa.query.cost;

import org.multaqa.query.plan.Hop;

/**
 * The number of nodes and relationships in the graph, for cost estimates.
 */
@FunctionalInterface
public interface GraphStatistics {

	/** Statistics of an endless graph, with which only page sizes limit an estimate. */
	GraphStatistics ENDLESS = new GraphStatistics() {

		@Override
		public long of(String label) {
			return Long.MAX_VALUE;
		}

		@Override
		public double average(String label, String each) {
			return Double.MAX_VALUE;
		}

		@Override
		public double ends(String label, Hop hop) {
			return Double.MAX_VALUE;
		}

		@Override
		public double reached(String label, Hop hop) {
			return Double.MAX_VALUE;
		}

	};

	/** The number of nodes with a label. It may be a minute old. */
	long of(String label);

	/**
	 * The number of meetings of an entity in the meeting index. It may be a minute old.
	 */
	default long meetings(String entity) {
		return of("Meeting");
	}

	/** The number of facts that an entity is an end of. It may be a minute old. */
	default long facts(String entity) {
		return of("Fact");
	}

	/**
	 * The number of revisions in a range of time.
	 * @param since the first millisecond of the range
	 * @param until the first millisecond after the range
	 */
	default long revisions(long since, long until) {
		return of("Revision");
	}

	/** The average number of nodes with one label for each node with another. */
	default double average(String label, String each) {
		return of(label) / (double) Math.max(1, of(each));
	}

	/**
	 * The average number of nodes that a hop reaches from one node, whatever their
	 * labels. It may be a minute old.
	 * @param label the label of the node at the start
	 */
	default double ends(String label, Hop hop) {
		return average((hop.label() != null) ? hop.label() : "Node", label);
	}

	/**
	 * The average number of nodes with the label of the hop that the hop reaches. It may
	 * be a minute old.
	 * @param label the label of the node at the start
	 */
	default double reached(String label, Hop hop) {
		return ends(label, hop);
	}

}
