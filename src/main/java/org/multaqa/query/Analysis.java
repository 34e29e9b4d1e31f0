package org.multaqa.query;

import org.jspecify.annotations.Nullable;

/**
 * What is computed of many facts together, as rows.
 */
public sealed interface Analysis {

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
	record Gaps(AnalysisScope scope, String level, @Nullable Given kinds) implements Analysis {
	}

	/**
	 * How far things converge in each of several territories.
	 *
	 * @param scope whose territories are several
	 * @param level the label of the territories within each that count, or {@code null}
	 * for its direct parts
	 */
	record Indicators(AnalysisScope scope, @Nullable String level) implements Analysis {
		@Override
		public boolean many() {
			return true;
		}
	}

}
