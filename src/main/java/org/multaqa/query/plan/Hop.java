package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One step of a path along relationships.
 *
 * @param types the relationship types, any of which matches
 * @param outgoing whether the relationships point away from the start of the step
 * @param least the smallest number of relationships: 1, or 0 if the step may stay
 * @param most the largest number of relationships
 * @param label the label of the node reached, or {@code null} for any
 * @param properties the required properties of the node reached
 */
public record Hop(List<String> types, boolean outgoing, int least, int most, @Nullable String label,
		Map<String, String> properties) {

	public Hop {
		properties = Map.copyOf(properties);
		types = List.copyOf(types);
	}

	boolean single() {
		return this.least == 1 && this.most == 1;
	}

}
