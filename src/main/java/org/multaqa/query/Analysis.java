package org.multaqa.query;

import org.jspecify.annotations.Nullable;

/**
 * What is computed of many facts together, as rows.
 */
public sealed interface Analysis {

	/** Which part of the graph it is about. */
	AnalysisScope scope();

	/**
	 * What is not recorded.
	 *
	 * @param level the label of the territories of which each should have met
	 * @param kinds the sorts of meetings that count there, or {@code null} for all
	 */
	record Gaps(AnalysisScope scope, String level, @Nullable Given kinds) implements Analysis {
	}

}
