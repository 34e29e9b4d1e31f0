package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * An analysis whose rows the Cypher query computes from many facts.
 */
public sealed interface TerritoryAnalysis {

	/** The part of the graph to which it is limited. */
	AnalysisScope scope();

	/** Whether it has several territories, with one row for each. */
	default boolean many() {
		return false;
	}

	/**
	 * What is missing in the records.
	 *
	 * @param level the label of the territories each of which should have met
	 * @param kinds the kinds of meetings that count, or {@code null} for all
	 */
	record Gaps(AnalysisScope scope, String level, @Nullable Parameter kinds) implements TerritoryAnalysis {
	}

	/**
	 * What several entities have in common.
	 *
	 * @param scope the period
	 * @param anchors the ids of the entities
	 * @param least the smallest number of anchors to which a result is tied
	 * @param below whether the territories within an anchor count too
	 * @param status the status of the meetings that count, or {@code null} for meetings
	 * that took place
	 */
	record Anchored(AnalysisScope scope, Parameter anchors, Parameter least, boolean below,
			@Nullable Parameter status) implements TerritoryAnalysis {
	}

	/**
	 * A matrix of what its rows and columns have in common.
	 *
	 * @param scope the meetings, programmes and territories
	 * @param rows the kind of rows
	 * @param columns the kind of columns
	 * @param level the label of the territories that count
	 * @param normalisation how counts are normalised
	 * @param mostRows the largest number of rows
	 * @param mostColumns the largest number of columns
	 */
	record Matrix(AnalysisScope scope, MatrixAxis rows, MatrixAxis columns, String level,
			MatrixNormalisation normalisation, Parameter mostRows, Parameter mostColumns) implements TerritoryAnalysis {

		/** The largest number of rows or columns. */
		public static final int AT_MOST = 100;

		/** Whether its axes are these two, in either order. */
		public boolean isOf(MatrixAxis one, MatrixAxis other) {
			return this.rows == one && this.columns == other || this.rows == other && this.columns == one;
		}
	}

	/**
	 * The indicators of convergence for each of several territories.
	 *
	 * @param scope the scope, with several territories
	 * @param level the label of the territories within each that count, or {@code null}
	 * for its direct parts
	 */
	record Indicators(AnalysisScope scope, @Nullable String level) implements TerritoryAnalysis {
		@Override
		public boolean many() {
			return true;
		}
	}

}
