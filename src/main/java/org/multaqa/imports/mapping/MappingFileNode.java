package org.multaqa.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/**
 * A mapping of a mapping file that matches the schema.
 *
 * @param mappingNode the tree with locations
 */
record MappingFileNode(SourceNode.MappingNode mappingNode) {

	Optional<SourceNode> at(String key) {
		return Optional.ofNullable(this.mappingNode.at(key));
	}

	Optional<ScalarNode> scalar(String key) {
		return at(key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
	}

	Optional<String> text(String key) {
		return scalar(key).map(MappingFileNode::text);
	}

	static String text(SourceNode value) {
		return (value instanceof ScalarNode scalarNode && scalarNode.value() != null)
				? String.valueOf(scalarNode.value()) : "";
	}

	Optional<MappingFileNode> inner(String key) {
		return at(key).filter(SourceNode.MappingNode.class::isInstance)
			.map(SourceNode.MappingNode.class::cast)
			.map(MappingFileNode::new);
	}

	/** The values that are mappings, by key. */
	Map<String, MappingFileNode> inners() {
		Map<String, MappingFileNode> inners = new LinkedHashMap<>();
		this.mappingNode.entries().keySet().forEach((key) -> inner(key).ifPresent((inner) -> inners.put(key, inner)));
		return inners;
	}

	/** The items of a list, or a single value as the only item. */
	List<SourceNode> items(String key) {
		return at(key).map((value) -> (value instanceof SequenceNode list) ? list.items() : List.of(value))
			.orElse(List.of());
	}

	List<String> texts(String key) {
		return items(key).stream().map(MappingFileNode::text).toList();
	}

	/** The location of a key. */
	SourceLocation placeOf(String key) {
		return this.mappingNode.keyPlaces().getOrDefault(key, this.mappingNode.place());
	}

}
