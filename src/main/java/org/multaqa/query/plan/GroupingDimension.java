package org.multaqa.query.plan;

import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A property by which the elements of a list are grouped.
 *
 * @param nodePath the path from an element to the node with the property; empty for the
 * element itself
 * @param property the stored property, or the prefix of the properties of a date, or
 * {@code null} to group by the node itself
 * @param unit months or years for a date, else {@code null}
 */
public record GroupingDimension(NodePath nodePath, @Nullable String property, @Nullable ChronoUnit unit) {

	/** The largest number of dimensions of one grouping. */
	public static final int AT_MOST = 3;

}
