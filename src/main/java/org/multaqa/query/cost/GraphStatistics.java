package org.multaqa.query.cost;

import org.multaqa.query.plan.Hop;

/**
 * How much of everything there is in the graph.
 */
@FunctionalInterface
public interface GraphStatistics {

	/** As if there were no end of anything, so that pages alone set bounds. */
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

	/**
	 * How many objects have a label. It may be a minute old.
	 */
	long of(String label);

	/** How many meetings stand on the page of an entity. It may be a minute old. */
	default long meetings(String entity) {
		return of("Meeting");
	}

	/**
	 * How many facts an entity is an end of. It may be a minute old.
	 */
	default long facts(String entity) {
		return of("Fact");
	}

	/**
	 * How many versions of records came in a time.
	 * @param since the first millisecond that counts
	 * @param until the first that no longer does
	 */
	default long revisions(long since, long until) {
		return of("Revision");
	}

	/** How many objects with a label there are for each of those with another. */
	default double average(String label, String each) {
		return of(label) / (double) Math.max(1, of(each));
	}

	/**
	 * At how many nodes the relationships of a step end, from one object on average and
	 * whatever their labels. It may be a minute old.
	 * @param label the label of the object
	 */
	default double ends(String label, Hop hop) {
		return average((hop.label() != null) ? hop.label() : "Node", label);
	}

	/**
	 * How many of these nodes have the label of the step. It may be a minute old.
	 * @param label the label of the object
	 */
	default double reached(String label, Hop hop) {
		return ends(label, hop);
	}

}
