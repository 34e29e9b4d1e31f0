package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is computed of many facts together, as rows.
 */
public sealed interface TerritoryAnalysis {

	/** Which part of the graph it is about. */
	AnalysisScope scope();

	/** Whether it is asked of several territories, each of which is a row. */
	default boolean many() {
		return false;
	}

	/**
	 * What is not recorded.
	 *
	 * @param level the label of the territories of which each should have met
	 * @param kinds the sorts of meetings that count there, or {@code null} for all
	 */
	record Gaps(AnalysisScope scope, String level, @Nullable Parameter kinds) implements TerritoryAnalysis {
	}

	/**
	 * What several entities have in common.
	 *
	 * @param scope its period
	 * @param anchors the ids of these entities
	 * @param least to how many of them something must be tied
	 * @param below whether the territories within one of them count too
	 * @param status which meetings count by their status, or {@code null} for those that
	 * were held
	 */
	record Anchored(AnalysisScope scope, Parameter anchors, Parameter least, boolean below,
			@Nullable Parameter status) implements TerritoryAnalysis {
	}

	/**
	 * How much rows have in common with columns.
	 *
	 * @param scope which meetings, programmes and territories
	 * @param rows what stands in rows
	 * @param columns what stands in columns
	 * @param level the label of the territories that count
	 * @param normalisation by what counts are divided
	 * @param mostRows how many rows are shown
	 * @param mostColumns how many columns are shown
	 */
	record Matrix(AnalysisScope scope, MatrixAxis rows, MatrixAxis columns, String level,
			MatrixNormalisation normalisation, Parameter mostRows, Parameter mostColumns) implements TerritoryAnalysis {

		/** The most rows or columns that are shown. */
		public static final int AT_MOST = 100;

		/** Whether it is of these two, whichever stands in rows. */
		public boolean isOf(MatrixAxis one, MatrixAxis other) {
			return this.rows == one && this.columns == other || this.rows == other && this.columns == one;
		}
	}

	/**
	 * How far things converge in each of several territories.
	 *
	 * @param scope whose territories are several
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
