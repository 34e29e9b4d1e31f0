package org.multaqa.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.Table.Use;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import org.multaqa.intake.document.Problem;

/** Reads the record of a mapping: a form to be filled in. */
final class FormReader {

	static final String EACH = "each";

	static final String IF = "if";

	private final List<Problem> problems;

	private final List<Use> uses;

	FormReader(List<Problem> problems, List<Use> uses) {
		this.problems = problems;
		this.uses = uses;
	}

	Form.Fields read(Located.Mapping written) {
		Map<String, Form> fields = new LinkedHashMap<>();
		written.entries().forEach((name, value) -> {
			if (!name.equals(EACH) && !name.equals(IF)) {
				Form form = form(value);
				if (form != null) {
					fields.put(name, form);
				}
			}
		});
		return new Form.Fields(fields, condition(written), each(written));
	}

	private @Nullable Form form(Located value) {
		if (value instanceof Located.Mapping mapping) {
			return read(mapping);
		}
		if (value instanceof Sequence list) {
			return new Form.Entries(list.items().stream().map(this::item).toList());
		}
		Scalar scalar = (Scalar) value;
		if (!(scalar.value() instanceof String)) {
			return (scalar.value() != null) ? new Form.Constant(scalar.value()) : null;
		}
		Phrase phrase = new PhraseReader(this.problems).read(scalar);
		phrase.names().forEach((name) -> this.uses.add(new Use(name, scalar.place())));
		return new Form.Text(phrase);
	}

	private Form item(Located value) {
		Form form = form(value);
		return (form != null) ? form : new Form.Entries(List.of());
	}

	private @Nullable Condition condition(Located.Mapping written) {
		Located condition = written.at(IF);
		if (condition == null) {
			return null;
		}
		if (condition instanceof Located.Mapping mapping && !mapping.entries().isEmpty()) {
			return new ConditionReader(this.problems, this.uses).read(new Node(mapping));
		}
		this.problems.add(new Problem(condition.place(), Shown.quoted(Node.text(condition)),
				"a condition such as { Name: { is: present } }", null));
		return null;
	}

	private @Nullable String each(Located.Mapping written) {
		Located each = written.at(EACH);
		if (each == null) {
			return null;
		}
		String name = Node.text(each);
		if (!name.equals(Form.Fields.ROW)) {
			this.uses.add(new Use(name, each.place()));
		}
		return name;
	}

}
