package org.multaqa.query.plan;

import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What the elements of a group have in common.
 *
 * @param nodePath the way from an element to where it is told; empty for the element
 * itself
 * @param property the stored property there, or the start of the names of those of a
 * date, or {@code null} where the node itself is meant
 * @param unit months or years, where a date is meant
 */
public record GroupingDimension(NodePath nodePath, @Nullable String property, @Nullable ChronoUnit unit) {

	/** An element is grouped by so many of them at once, at most. */
	public static final int AT_MOST = 3;

}
