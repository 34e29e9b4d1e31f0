package org.multaqa.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * The part of the graph to which an analysis is limited.
 *
 * @param territory a territory with those within it, or several, or {@code null} for all
 * @param programs the programmes, or {@code null} for all
 * @param from the first day, or {@code null}
 * @param until the first day after the period, or {@code null}
 * @param weekdays the days of the week in the period, or {@code null} if it has all
 */
public record AnalysisScope(@Nullable Parameter territory, @Nullable Parameter programs, @Nullable Parameter from,
		@Nullable Parameter until, @Nullable Parameter weekdays) {

}
