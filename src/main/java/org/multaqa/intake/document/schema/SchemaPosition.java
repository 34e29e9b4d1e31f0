package org.multaqa.intake.document.schema;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceNode;
import tools.jackson.databind.JsonNode;

/**
 * A schema node on the path to a violation, and the nearest description for the same
 * value.
 */
record SchemaPosition(JsonNode node, SourceNode value, @Nullable String description) {

	/** The position at another node for the same value. */
	SchemaPosition same(JsonNode next) {
		return new SchemaPosition(next, this.value, describe(next, this.description));
	}

	/** The position at a node for a value inside this one. */
	SchemaPosition down(JsonNode next, SourceNode inner) {
		return new SchemaPosition(next, inner, describe(next, null));
	}

	private static @Nullable String describe(JsonNode node, @Nullable String before) {
		return node.has("description") ? node.get("description").asString() : before;
	}

}
