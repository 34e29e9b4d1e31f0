package org.multaqa.imports.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.intake.document.schema.RecordSchema;

/**
 * Checks the record template of a mapping against the record schema, as far as that is
 * possible without a row: fields, lists, and values without placeholders.
 */
final class RecordTemplateCheck {

	private static final RecordSchema SCHEMA = new RecordSchema();

	private final SourceNode.MappingNode source;

	private final List<Problem> problems;

	private boolean sourceChecked;

	RecordTemplateCheck(SourceNode.MappingNode source, List<Problem> problems) {
		this.source = source;
		this.problems = problems;
	}

	void check(SourceNode.MappingNode record) {
		Set<SourceLocation> open = new HashSet<>();
		SourceNode.MappingNode form = (SourceNode.MappingNode) withoutDirections(record, open);
		Map<String, SourceNode> entries = new LinkedHashMap<>(form.entries());
		Map<String, SourceLocation> keyPlaces = new LinkedHashMap<>(form.keyPlaces());
		if (entries.containsKey("source")) {
			this.problems.add(new Problem(keyPlaces.getOrDefault("source", form.place()), "a source of its own",
					"none: the mapping has one for all", null));
			return;
		}
		entries.put("source", this.source);
		check(new SourceNode.MappingNode(form.place(), entries, keyPlaces), open);
	}

	/** Checks the source if no table has a record. */
	void checkSource() {
		ScalarNode id = new ScalarNode(this.source.place(), "record");
		Map<String, SourceNode> entries = new LinkedHashMap<>();
		entries.put("record", id);
		entries.put("source", this.source);
		check(new SourceNode.MappingNode(this.source.place(), entries, Map.of()), Set.of());
	}

	private void check(SourceNode.MappingNode record, Set<SourceLocation> open) {
		for (Problem problem : SCHEMA.check(record)) {
			boolean known = isOfSource(problem) && this.sourceChecked;
			if (!open.contains(problem.place()) && !known) {
				this.problems.add(problem);
			}
		}
		this.sourceChecked = true;
	}

	private static boolean isOfSource(Problem problem) {
		return problem.place().pointer().startsWith("source");
	}

	private static SourceNode withoutDirections(SourceNode value, Set<SourceLocation> open) {
		if (value instanceof SourceNode.MappingNode mappingNode) {
			Map<String, SourceNode> entries = new LinkedHashMap<>();
			mappingNode.entries().forEach((name, inner) -> {
				if (!name.equals(RecordTemplateReader.EACH) && !name.equals(RecordTemplateReader.IF)) {
					entries.put(name, withoutDirections(inner, open));
				}
			});
			return new SourceNode.MappingNode(mappingNode.place(), entries, mappingNode.keyPlaces());
		}
		if (value instanceof SequenceNode list) {
			return new SequenceNode(list.place(),
					list.items().stream().map((item) -> withoutDirections(item, open)).toList());
		}
		if (((ScalarNode) value).value() instanceof String text && text.contains("<")) {
			open.add(value.place());
		}
		return value;
	}

}
