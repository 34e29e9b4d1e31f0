package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph an analysis is about.
 *
 * @param territory a territory with those within it, or several, or {@code null} for all
 * @param programs only what has to do with one of these programmes, or {@code null}
 * @param from the first day, or {@code null}
 * @param until the first day after, or {@code null}
 */
public record AnalysisScope(@Nullable Parameter territory, @Nullable Parameter programs, @Nullable Parameter from,
		@Nullable Parameter until) {

}
