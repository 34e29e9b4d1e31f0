package org.multaqa.imports.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping.ColumnUse;
import org.multaqa.imports.mapping.TableMapping.CsvDialect;
import org.multaqa.imports.mapping.TableMapping.ReasonedCondition;
import org.multaqa.imports.mapping.TableMapping.TableJoin;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;

/** Reads the mapping of one table. */
final class TableMappingReader {

	private final List<Problem> problems;

	private final RecordTemplateCheck shape;

	private final List<String> languages;

	private final @Nullable PeriodEndConvention ends;

	private final List<ColumnUse> uses = new ArrayList<>();

	/**
	 * @param ends which day the end of a period is, if the table does not state it
	 */
	TableMappingReader(List<Problem> problems, RecordTemplateCheck shape, List<String> languages,
			@Nullable PeriodEndConvention ends) {
		this.ends = ends;
		this.problems = problems;
		this.shape = shape;
		this.languages = languages;
	}

	TableMapping read(String name, MappingFileNode table) {
		ValueMappingReader values = new ValueMappingReader(this.problems, this.uses, this.languages);
		Map<String, ValueMapping> made = new LinkedHashMap<>();
		table.inner("values")
			.ifPresent((all) -> all.mappingNode().entries().forEach((key, value) -> made.put(key, values.read(value))));
		Map<String, TableJoin> joins = new LinkedHashMap<>();
		table.inner("join")
			.ifPresent((all) -> all.mappingNode()
				.entries()
				.forEach((other, column) -> joins.put(other, join(other, column))));
		return new TableMapping(name, table.mappingNode().place(), table.texts("file"), writing(table),
				column(table, "key"),
				table.inner("prefer").map(new ConditionReader(this.problems, this.uses)::read).orElse(null), joins,
				column(table, "groupBy"), made, cases(table, "skip"), cases(table, "reject"), ends(table), form(table),
				this.uses);
	}

	private @Nullable String column(MappingFileNode table, String key) {
		return table.at(key).map(this::column).orElse(null);
	}

	private TableJoin join(String name, SourceNode written) {
		if (written instanceof SourceNode.MappingNode mappingNode) {
			MappingFileNode join = new MappingFileNode(mappingNode);
			return new TableJoin(join.text("table").orElse(name), column(join.at("by").orElseThrow()));
		}
		return new TableJoin(name, column(written));
	}

	private String column(SourceNode value) {
		String name = MappingFileNode.text(value);
		this.uses.add(new ColumnUse(name, value.place()));
		return name;
	}

	private CsvDialect writing(MappingFileNode table) {
		String delimiter = table.text("delimiter").orElse(null);
		Character sign = (delimiter == null) ? null
				: delimiter.equals("\\t") || delimiter.equals("tab") ? Character.valueOf('\t') : delimiter.charAt(0);
		char quote = table.text("quote").orElse("\"").charAt(0);
		if (delimiter != null && sign != null && ((delimiter.length() > 1 && sign != '\t') || !isSign(sign))) {
			this.problems.add(new Problem(table.at("delimiter").orElseThrow().place(), MessageText.quoted(delimiter),
					"one sign such as ',' or ';', or tab", null));
		}
		if (!isSign(quote)) {
			this.problems.add(new Problem(table.at("quote").orElseThrow().place(),
					MessageText.quoted(String.valueOf(quote)), "one sign such as '\"'", null));
		}
		return new CsvDialect(sign, quote, Charset.forName(table.text("encoding").orElse("utf-8")),
				table.at("repair").isPresent(), table.texts("header"));
	}

	/**
	 * The character must be a single byte, because lines are split before they are
	 * decoded.
	 */
	private static boolean isSign(char sign) {
		return sign < 0x80 && sign != '\n' && sign != '\r' && sign != 0;
	}

	private List<ReasonedCondition> cases(MappingFileNode table, String key) {
		ConditionReader conditions = new ConditionReader(this.problems, this.uses);
		List<ReasonedCondition> reasonedConditions = new ArrayList<>();
		for (SourceNode item : table.items(key)) {
			MappingFileNode inner = new MappingFileNode((SourceNode.MappingNode) item);
			RowCondition condition = conditions.read(inner.inner("if").orElseThrow());
			reasonedConditions.add(new ReasonedCondition(condition, inner.text("why").orElse("the mapping says so")));
		}
		return reasonedConditions;
	}

	private PeriodEndConvention ends(MappingFileNode table) {
		return table.text("ends")
			.map(ImportMappingReader::ends)
			.orElse((this.ends != null) ? this.ends : PeriodEndConvention.EXCLUSIVE);
	}

	private RecordTemplate.@Nullable ObjectTemplateNode form(MappingFileNode table) {
		MappingFileNode record = table.inner("record").orElse(null);
		if (record == null) {
			return null;
		}
		RecordTemplateReader forms = new RecordTemplateReader(this.problems, this.uses);
		RecordTemplate.ObjectTemplateNode form = forms.read(record.mappingNode());
		this.shape.check(record.mappingNode());
		return form;
	}

}
