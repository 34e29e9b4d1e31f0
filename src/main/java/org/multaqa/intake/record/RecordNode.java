package org.multaqa.intake.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/**
 * Reads the keys of a mapping that matches the schema.
 */
public record RecordNode(MappingNode mappingNode) {

	public SourceLocation place() {
		return this.mappingNode.place();
	}

	/** The location of the value of a key, or of this entry if it has none. */
	public SourceLocation place(String key) {
		return value(key).map(SourceNode::place).orElseGet(this::place);
	}

	public Set<String> keys() {
		return this.mappingNode.entries().keySet();
	}

	public boolean has(String key) {
		return this.mappingNode.entries().containsKey(key);
	}

	public Optional<SourceNode> value(String key) {
		return Optional.ofNullable(this.mappingNode.entries().get(key));
	}

	/** The value as text, also of a number. */
	public Optional<String> text(String key) {
		return value(key).flatMap(RecordNode::text);
	}

	/** A number, whose Java type depends on YAML or JSON. */
	public Optional<Number> number(String key) {
		return value(key)
			.flatMap((value) -> (value instanceof ScalarNode scalarNode && scalarNode.value() instanceof Number number)
					? Optional.of(number) : Optional.empty());
	}

	public boolean isTrue(String key) {
		return text(key).filter("true"::equals).isPresent();
	}

	public Optional<EntityReference> reference(String key) {
		return references(key).stream().findFirst();
	}

	/** The references under a key, which holds one or a list. */
	public List<EntityReference> references(String key) {
		return values(key).stream()
			.flatMap((value) -> text(value).map((text) -> new EntityReference(text, value.place())).stream())
			.toList();
	}

	public Optional<RecordNode> entry(String key) {
		return entries(key).stream().findFirst();
	}

	/** The mappings under a key, which holds one or a list. */
	public List<RecordNode> entries(String key) {
		return values(key).stream()
			.filter(MappingNode.class::isInstance)
			.map(MappingNode.class::cast)
			.map(RecordNode::new)
			.toList();
	}

	/** The values under a key, which holds one or a list. */
	public List<SourceNode> values(String key) {
		Optional<SourceNode> value = value(key);
		if (value.isPresent() && value.get() instanceof SequenceNode sequenceNode) {
			return sequenceNode.items();
		}
		return value.stream().toList();
	}

	public static Optional<String> text(SourceNode value) {
		return (value instanceof ScalarNode scalarNode && scalarNode.value() != null)
				? Optional.of(TextNormalizer.of(String.valueOf(scalarNode.value()))) : Optional.empty();
	}

}
