package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One step along relationships.
 *
 * @param types the relationship types, any of which will do
 * @param outgoing whether they point away from where the step starts
 * @param least how many relationships at least: 1, or 0 where the step may stay
 * @param most how many at most
 * @param label the label of the node reached, or {@code null} where it does not matter
 * @param properties what is stored of the node reached
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
