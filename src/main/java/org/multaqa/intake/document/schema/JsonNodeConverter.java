package org.multaqa.intake.document.schema;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts a tree with locations to the nodes that the schema validator reads. */
public final class JsonNodeConverter {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private JsonNodeConverter() {
	}

	public static JsonNode of(SourceNode value) {
		if (value instanceof MappingNode mappingNode) {
			ObjectNode object = NODES.objectNode();
			mappingNode.entries().forEach((key, entry) -> object.set(key, of(entry)));
			return object;
		}
		if (value instanceof SequenceNode sequenceNode) {
			ArrayNode array = NODES.arrayNode(sequenceNode.items().size());
			sequenceNode.items().forEach((item) -> array.add(of(item)));
			return array;
		}
		return single(((ScalarNode) value).value());
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
