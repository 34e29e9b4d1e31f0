package org.multaqa.intake.document.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.intake.document.SpellingSuggestions;
import tools.jackson.databind.JsonNode;

/**
 * Looks up descriptions, alternatives and fields in the record schema. It caches its
 * results for one record, so each record has its own instance.
 */
final class SchemaNavigator {

	private final JsonNode schema;

	private final Map<JsonNode, Set<String>> properties = new IdentityHashMap<>();

	private final Map<JsonNode, Map<SourceNode, OptionalInt>> meant = new IdentityHashMap<>();

	SchemaNavigator(JsonNode schema) {
		this.schema = schema;
	}

	JsonNode root() {
		return this.schema;
	}

	/** The node that a node refers to, or the node itself. */
	JsonNode resolve(JsonNode node) {
		JsonNode resolved = node;
		while (resolved.has("$ref")) {
			resolved = this.schema.at(resolved.get("$ref").asString().substring(1));
		}
		return resolved;
	}

	boolean isDate(JsonNode node) {
		return node == this.schema.at("/$defs/date");
	}

	/**
	 * The alternative that a value is meant to match: the only one of its JSON type, or
	 * the one whose own required field it has (or nearly has). Empty if there is none.
	 */
	OptionalInt meant(JsonNode alternatives, SourceNode value) {
		return this.meant.computeIfAbsent(alternatives, (key) -> new IdentityHashMap<>())
			.computeIfAbsent(value, (key) -> choose(alternatives, value));
	}

	private OptionalInt choose(JsonNode alternatives, SourceNode value) {
		List<Integer> fitting = new ArrayList<>();
		for (int index = 0; index < alternatives.size(); index++) {
			if (types(alternatives.get(index)).contains(type(value))) {
				fitting.add(index);
			}
		}
		if (fitting.size() > 1 && value instanceof MappingNode mappingNode) {
			return byField(alternatives, fitting, mappingNode);
		}
		return fitting.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fitting.get(0));
	}

	private OptionalInt byField(JsonNode alternatives, List<Integer> fitting, MappingNode mappingNode) {
		TreeMap<String, Integer> signs = new TreeMap<>();
		for (int index : fitting) {
			for (JsonNode required : resolve(alternatives.get(index)).path("required")) {
				String field = required.asString();
				if (fitting.stream()
					.noneMatch((other) -> other != index && properties(alternatives.get(other)).contains(field))) {
					signs.put(field, index);
				}
			}
		}
		Collection<String> fields = mappingNode.entries().keySet();
		return fields.stream()
			.filter(signs::containsKey)
			.findFirst()
			.or(() -> fields.stream()
				.flatMap((field) -> SpellingSuggestions.nearest(field, signs.keySet()).stream())
				.findFirst())
			.map((sign) -> OptionalInt.of(signs.getOrDefault(sign, -1)))
			.orElseGet(OptionalInt::empty);
	}

	/** Whether the alternatives only list required fields. */
	static boolean nameFieldsOnly(JsonNode alternatives) {
		for (JsonNode alternative : alternatives) {
			if (alternative.size() != 1 || !alternative.has("required")) {
				return false;
			}
		}
		return true;
	}

	/** The names of the fields that a mapping may have. */
	Set<String> properties(JsonNode node) {
		return this.properties.computeIfAbsent(node,
				(key) -> new LinkedHashSet<>(resolve(key).path("properties").propertyNames()));
	}

	/**
	 * The JSON types that the node allows; empty if the node does not restrict the type.
	 */
	private Set<String> types(JsonNode node) {
		JsonNode resolved = resolve(node);
		Set<String> types = new LinkedHashSet<>();
		JsonNode stated = resolved.path("type");
		if (stated.isString()) {
			types.add(stated.asString());
		}
		stated.forEach((type) -> types.add(type.asString()));
		if (types.contains("integer")) {
			types.add("number");
		}
		resolved.path("enum").forEach((value) -> types.add("string"));
		if (types.isEmpty()) {
			resolved.path("oneOf").forEach((alternative) -> types.addAll(types(alternative)));
		}
		return types;
	}

	private static String type(SourceNode value) {
		if (value instanceof MappingNode) {
			return "object";
		}
		if (value instanceof SequenceNode) {
			return "array";
		}
		Object single = ((ScalarNode) value).value();
		return (single instanceof String) ? "string"
				: (single instanceof Number) ? "number" : (single instanceof Boolean) ? "boolean" : "null";
	}

}
