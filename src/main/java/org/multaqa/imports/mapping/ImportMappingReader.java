package org.multaqa.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.schema.DocumentSchema;
import org.multaqa.intake.document.syntax.DocumentParser;

/** Reads a mapping file, and reports all its mistakes. */
public final class ImportMappingReader {

	private static final DocumentSchema SCHEMA = new DocumentSchema("/graph-seed/mapping.schema.json");

	private final List<Problem> problems = new ArrayList<>();

	private ImportMappingReader() {
	}

	/**
	 * Reads a mapping.
	 * @throws InvalidImport if it has mistakes
	 */
	public static ImportMapping read(Document document) {
		ParseResult parseResult = new DocumentParser().parse(document);
		if (!parseResult.problems().isEmpty()) {
			throw new InvalidImport(parseResult.problems());
		}
		if (parseResult.records().size() != 1) {
			throw new InvalidImport(SourceLocation.of(document.name()), parseResult.records().size() + " mappings",
					"one");
		}
		SourceNode.MappingNode file = parseResult.records().get(0);
		List<Problem> shape = SCHEMA.check(file);
		if (!shape.isEmpty()) {
			throw new InvalidImport(shape);
		}
		ImportMappingReader reader = new ImportMappingReader();
		ImportMapping mapping = reader.mapping(new MappingFileNode(file));
		if (!reader.problems.isEmpty()) {
			throw new InvalidImport(reader.problems);
		}
		return mapping;
	}

	private ImportMapping mapping(MappingFileNode file) {
		String language = file.text("language").orElse("en");
		ImportMapping.InputFormat format = ImportMapping.InputFormat
			.valueOf(file.text("format").orElse("tables").toUpperCase(Locale.ROOT));
		SourceNode.MappingNode source = file.inner("source").orElseThrow().mappingNode();
		RecordTemplateCheck shape = new RecordTemplateCheck(source, this.problems);
		PeriodEndConvention ends = file.text("ends").map(ImportMappingReader::ends).orElse(null);
		List<String> languages = Stream
			.of(file.text("language"), new MappingFileNode(source).text("language"), Optional.of("en"))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		List<TableMapping> tableMappings = new ArrayList<>();
		file.inner("tables")
			.ifPresent((all) -> all.inners()
				.forEach((name, table) -> tableMappings
					.add(new TableMappingReader(this.problems, shape, languages, ends).read(name, table))));
		if (format == ImportMapping.InputFormat.TABLES && tableMappings.isEmpty()) {
			this.problems
				.add(new Problem(file.mappingNode().place(), "no field tables", "tables: the tables by name", null));
		}
		if (format != ImportMapping.InputFormat.TABLES && !tableMappings.isEmpty()) {
			this.problems.add(new Problem(file.inner("tables").orElseThrow().mappingNode().place(),
					"tables in a mapping for " + format.name().toLowerCase(Locale.ROOT), "none", null));
		}
		if (tableMappings.isEmpty()) {
			shape.checkSource();
		}
		checkJoins(tableMappings);
		return new ImportMapping(file.text("mapping").orElseThrow(), plain(source), format, language, ends,
				tableMappings);
	}

	static PeriodEndConvention ends(String word) {
		return PeriodEndConvention.valueOf(word.toUpperCase(Locale.ROOT));
	}

	private static Map<String, Object> plain(SourceNode.MappingNode source) {
		Map<String, Object> plain = new LinkedHashMap<>();
		source.plain().forEach((key, value) -> {
			if (value != null) {
				plain.put(key, value);
			}
		});
		return plain;
	}

	private void checkJoins(List<TableMapping> tableMappings) {
		List<String> keyed = tableMappings.stream()
			.filter((tableMapping) -> tableMapping.key() != null)
			.map(TableMapping::name)
			.toList();
		for (TableMapping tableMapping : tableMappings) {
			for (TableMapping.TableJoin join : tableMapping.joins().values()) {
				String other = join.table();
				if (!keyed.contains(other)) {
					this.problems.add(new Problem(tableMapping.place(), "a join with " + MessageText.quoted(other),
							keyed.isEmpty() ? "a table that has a key, and none has one"
									: "a table that has a key: " + MessageText.names(keyed),
							MessageText.nearest(other, keyed).orElse(null)));
				}
			}
		}
	}

}
