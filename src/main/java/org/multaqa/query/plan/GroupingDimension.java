package org.multaqa.query.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A property by which the elements of a list are grouped.
 *
 * @param nodePaths the paths from an element to the nodes with the property, each of
 * which counts; empty for the element itself
 * @param property the stored property, or the prefix of the properties of a date, or
 * {@code null} to group by the node itself
 * @param unit months or years for a date, else {@code null}
 */
public record GroupingDimension(List<NodePath> nodePaths, @Nullable String property, @Nullable ChronoUnit unit) {

	/** The largest number of dimensions of one grouping. */
	public static final int AT_MOST = 3;

	/**
	 * The statuses that an agreement possibly has on the as-of day, which no node has as
	 * a property.
	 */
	public static final GroupingDimension AGREEMENT_STATUS = new GroupingDimension(
			List.of(NodePath.parse("<-[:OF]-(:AgreementState)")), "status", null);

	public GroupingDimension {
		nodePaths = List.copyOf(nodePaths);
	}

}
