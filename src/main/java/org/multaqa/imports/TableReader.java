package org.multaqa.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.Table.Case;
import org.multaqa.imports.Table.Join;
import org.multaqa.imports.Table.Use;
import org.multaqa.imports.Table.Writing;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Problem;

/** Reads what a mapping says of one table. */
final class TableReader {

	private final List<Problem> problems;

	private final RecordShape shape;

	private final List<String> languages;

	private final @Nullable PeriodEnd ends;

	private final List<Use> uses = new ArrayList<>();

	/**
	 * @param ends which day an end of a period is, where the table does not say it
	 */
	TableReader(List<Problem> problems, RecordShape shape, List<String> languages, @Nullable PeriodEnd ends) {
		this.ends = ends;
		this.problems = problems;
		this.shape = shape;
		this.languages = languages;
	}

	Table read(String name, Node table) {
		ValueReader values = new ValueReader(this.problems, this.uses, this.languages);
		Map<String, Value> made = new LinkedHashMap<>();
		table.inner("values")
			.ifPresent((all) -> all.mapping().entries().forEach((key, value) -> made.put(key, values.read(value))));
		Map<String, Join> joins = new LinkedHashMap<>();
		table.inner("join")
			.ifPresent(
					(all) -> all.mapping().entries().forEach((other, column) -> joins.put(other, join(other, column))));
		return new Table(name, table.mapping().place(), table.texts("file"), writing(table), column(table, "key"),
				table.inner("prefer").map(new ConditionReader(this.problems, this.uses)::read).orElse(null), joins,
				column(table, "groupBy"), made, cases(table, "skip"), cases(table, "reject"), ends(table), form(table),
				this.uses);
	}

	private @Nullable String column(Node table, String key) {
		return table.at(key).map(this::column).orElse(null);
	}

	private Join join(String name, Located written) {
		if (written instanceof Located.Mapping mapping) {
			Node join = new Node(mapping);
			return new Join(join.text("table").orElse(name), column(join.at("by").orElseThrow()));
		}
		return new Join(name, column(written));
	}

	private String column(Located value) {
		String name = Node.text(value);
		this.uses.add(new Use(name, value.place()));
		return name;
	}

	private Writing writing(Node table) {
		String delimiter = table.text("delimiter").orElse(null);
		Character sign = (delimiter == null) ? null
				: delimiter.equals("\\t") || delimiter.equals("tab") ? Character.valueOf('\t') : delimiter.charAt(0);
		char quote = table.text("quote").orElse("\"").charAt(0);
		if (delimiter != null && sign != null && ((delimiter.length() > 1 && sign != '\t') || !isSign(sign))) {
			this.problems.add(new Problem(table.at("delimiter").orElseThrow().place(), Shown.quoted(delimiter),
					"one sign such as ',' or ';', or tab", null));
		}
		if (!isSign(quote)) {
			this.problems.add(new Problem(table.at("quote").orElseThrow().place(), Shown.quoted(String.valueOf(quote)),
					"one sign such as '\"'", null));
		}
		return new Writing(sign, quote, Charset.forName(table.text("encoding").orElse("utf-8")),
				table.at("repair").isPresent(), table.texts("header"));
	}

	/** Bytes are split before they are decoded. */
	private static boolean isSign(char sign) {
		return sign < 0x80 && sign != '\n' && sign != '\r' && sign != 0;
	}

	private List<Case> cases(Node table, String key) {
		ConditionReader conditions = new ConditionReader(this.problems, this.uses);
		List<Case> cases = new ArrayList<>();
		for (Located item : table.items(key)) {
			Node inner = new Node((Located.Mapping) item);
			Condition condition = conditions.read(inner.inner("if").orElseThrow());
			cases.add(new Case(condition, inner.text("why").orElse("the mapping says so")));
		}
		return cases;
	}

	private PeriodEnd ends(Node table) {
		return table.text("ends")
			.map(MappingReader::ends)
			.orElse((this.ends != null) ? this.ends : PeriodEnd.EXCLUSIVE);
	}

	private Form.@Nullable Fields form(Node table) {
		Node record = table.inner("record").orElse(null);
		if (record == null) {
			return null;
		}
		FormReader forms = new FormReader(this.problems, this.uses);
		Form.Fields form = forms.read(record.mapping());
		this.shape.check(record.mapping());
		return form;
	}

}
