package org.multaqa.bench;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares answers past the manners of the contestants, who name and wrap things each in
 * their own way: the values themselves must be the same, in the same order.
 */
final class AnswerComparison {

	private AnswerComparison() {
	}

	/** Where the answers differ first, or {@code null}. */
	static @Nullable String difference(JsonNode one, JsonNode other) {
		List<String> some = values(one);
		List<String> others = values(other);
		for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
			String left = (i < some.size()) ? some.get(i) : "nothing";
			String right = (i < others.size()) ? others.get(i) : "nothing";
			if (!left.equals(right)) {
				return "value %d is %s and %s, after %s".formatted(i, left, right,
						some.subList(Math.max(0, i - 3), Math.min(i, some.size())));
			}
		}
		return null;
	}

	private static List<String> values(JsonNode node) {
		List<String> values = new ArrayList<>();
		add(node, values);
		return values;
	}

	private static void add(JsonNode node, List<String> values) {
		if (node.isContainer()) {
			node.iterator().forEachRemaining((inner) -> add(inner, values));
		}
		else if (!node.isNull()) {
			values.add(node.asString());
		}
	}

}
