package org.multaqa.intake.document;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A located tree as the schema's judge reads it. */
final class JsonTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private JsonTree() {
	}

	static JsonNode of(Located value) {
		if (value instanceof Mapping mapping) {
			ObjectNode object = NODES.objectNode();
			mapping.entries().forEach((key, entry) -> object.set(key, of(entry)));
			return object;
		}
		if (value instanceof Sequence sequence) {
			ArrayNode array = NODES.arrayNode(sequence.items().size());
			sequence.items().forEach((item) -> array.add(of(item)));
			return array;
		}
		return single(((Scalar) value).value());
	}

	private static JsonNode single(@Nullable Object value) {
		if (value instanceof String text) {
			return NODES.stringNode(text);
		}
		if (value instanceof Long number) {
			return NODES.numberNode(number);
		}
		if (value instanceof Double number) {
			return NODES.numberNode(number);
		}
		if (value instanceof BigDecimal number) {
			return NODES.numberNode(number);
		}
		return (value instanceof Boolean truth) ? NODES.booleanNode(truth) : NODES.nullNode();
	}

}
