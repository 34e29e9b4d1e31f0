package org.multaqa.intake.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A schema node on the way to a mistake, and the nearest description for the same value.
 */
record SchemaStep(JsonNode node, Located value, @Nullable String description) {

	/** A step to another node that speaks of the same value. */
	SchemaStep same(JsonNode next) {
		return new SchemaStep(next, this.value, describe(next, this.description));
	}

	/** A step down to another value. */
	SchemaStep down(JsonNode next, Located inner) {
		return new SchemaStep(next, inner, describe(next, null));
	}

	private static @Nullable String describe(JsonNode node, @Nullable String before) {
		return node.has("description") ? node.get("description").asString() : before;
	}

}
