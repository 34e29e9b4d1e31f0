package org.multaqa.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping.ColumnUse;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/** Reads the record template of a mapping. */
final class RecordTemplateReader {

	static final String EACH = "each";

	static final String IF = "if";

	private final List<Problem> problems;

	private final List<ColumnUse> uses;

	RecordTemplateReader(List<Problem> problems, List<ColumnUse> uses) {
		this.problems = problems;
		this.uses = uses;
	}

	RecordTemplate.ObjectTemplateNode read(SourceNode.MappingNode written) {
		Map<String, RecordTemplate> fields = new LinkedHashMap<>();
		written.entries().forEach((name, value) -> {
			if (!name.equals(EACH) && !name.equals(IF)) {
				RecordTemplate form = form(value);
				if (form != null) {
					fields.put(name, form);
				}
			}
		});
		return new RecordTemplate.ObjectTemplateNode(fields, condition(written), each(written));
	}

	private @Nullable RecordTemplate form(SourceNode value) {
		if (value instanceof SourceNode.MappingNode mappingNode) {
			return read(mappingNode);
		}
		if (value instanceof SequenceNode list) {
			return new RecordTemplate.ListTemplateNode(list.items().stream().map(this::item).toList());
		}
		ScalarNode scalarNode = (ScalarNode) value;
		if (!(scalarNode.value() instanceof String)) {
			return (scalarNode.value() != null) ? new RecordTemplate.ConstantTemplateNode(scalarNode.value()) : null;
		}
		TextTemplate textTemplate = new TextTemplateReader(this.problems).read(scalarNode);
		textTemplate.names().forEach((name) -> this.uses.add(new ColumnUse(name, scalarNode.place())));
		return new RecordTemplate.TextTemplateNode(textTemplate);
	}

	private RecordTemplate item(SourceNode value) {
		RecordTemplate form = form(value);
		return (form != null) ? form : new RecordTemplate.ListTemplateNode(List.of());
	}

	private @Nullable RowCondition condition(SourceNode.MappingNode written) {
		SourceNode condition = written.at(IF);
		if (condition == null) {
			return null;
		}
		if (condition instanceof SourceNode.MappingNode mappingNode && !mappingNode.entries().isEmpty()) {
			return new ConditionReader(this.problems, this.uses).read(new MappingFileNode(mappingNode));
		}
		this.problems.add(new Problem(condition.place(), MessageText.quoted(MappingFileNode.text(condition)),
				"a condition such as { Name: { is: present } }", null));
		return null;
	}

	private @Nullable String each(SourceNode.MappingNode written) {
		SourceNode each = written.at(EACH);
		if (each == null) {
			return null;
		}
		String name = MappingFileNode.text(each);
		if (!name.equals(RecordTemplate.ObjectTemplateNode.ROW)) {
			this.uses.add(new ColumnUse(name, each.place()));
		}
		return name;
	}

}
