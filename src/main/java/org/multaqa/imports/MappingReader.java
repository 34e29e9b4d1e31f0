package org.multaqa.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.DocumentSchema;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Parsed;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

/** Reads a mapping file, and says all that is wrong with it. */
final class MappingReader {

	private static final DocumentSchema SCHEMA = new DocumentSchema("/graph-seed/mapping.schema.json");

	private final List<Problem> problems = new ArrayList<>();

	private MappingReader() {
	}

	/**
	 * Reads a mapping.
	 * @throws Unusable if it has mistakes
	 */
	static Mapping read(Document document) {
		Parsed parsed = new DocumentParser().parse(document);
		if (!parsed.problems().isEmpty()) {
			throw new Unusable(parsed.problems());
		}
		if (parsed.records().size() != 1) {
			throw new Unusable(Place.of(document.name()), parsed.records().size() + " mappings", "one");
		}
		Located.Mapping file = parsed.records().get(0);
		List<Problem> shape = SCHEMA.check(file);
		if (!shape.isEmpty()) {
			throw new Unusable(shape);
		}
		MappingReader reader = new MappingReader();
		Mapping mapping = reader.mapping(new Node(file));
		if (!reader.problems.isEmpty()) {
			throw new Unusable(reader.problems);
		}
		return mapping;
	}

	private Mapping mapping(Node file) {
		String language = file.text("language").orElse("en");
		Mapping.Format format = Mapping.Format.valueOf(file.text("format").orElse("tables").toUpperCase(Locale.ROOT));
		Located.Mapping source = file.inner("source").orElseThrow().mapping();
		RecordShape shape = new RecordShape(source, this.problems);
		PeriodEnd ends = file.text("ends").map(MappingReader::ends).orElse(null);
		List<String> languages = Stream.of(file.text("language"), new Node(source).text("language"), Optional.of("en"))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		List<Table> tables = new ArrayList<>();
		file.inner("tables")
			.ifPresent((all) -> all.inners()
				.forEach((name, table) -> tables
					.add(new TableReader(this.problems, shape, languages, ends).read(name, table))));
		if (format == Mapping.Format.TABLES && tables.isEmpty()) {
			this.problems
				.add(new Problem(file.mapping().place(), "no field tables", "tables: the tables by name", null));
		}
		if (format != Mapping.Format.TABLES && !tables.isEmpty()) {
			this.problems.add(new Problem(file.inner("tables").orElseThrow().mapping().place(),
					"tables in a mapping for " + format.name().toLowerCase(Locale.ROOT), "none", null));
		}
		if (tables.isEmpty()) {
			shape.checkSource();
		}
		checkJoins(tables);
		return new Mapping(file.text("mapping").orElseThrow(), plain(source), format, language, ends, tables);
	}

	static PeriodEnd ends(String word) {
		return PeriodEnd.valueOf(word.toUpperCase(Locale.ROOT));
	}

	private static Map<String, Object> plain(Located.Mapping source) {
		Map<String, Object> plain = new LinkedHashMap<>();
		source.plain().forEach((key, value) -> {
			if (value != null) {
				plain.put(key, value);
			}
		});
		return plain;
	}

	private void checkJoins(List<Table> tables) {
		List<String> keyed = tables.stream().filter((table) -> table.key() != null).map(Table::name).toList();
		for (Table table : tables) {
			for (Table.Join join : table.joins().values()) {
				String other = join.table();
				if (!keyed.contains(other)) {
					this.problems.add(new Problem(table.place(), "a join with " + Shown.quoted(other),
							keyed.isEmpty() ? "a table that has a key, and none has one"
									: "a table that has a key: " + Shown.names(keyed),
							Shown.nearest(other, keyed).orElse(null)));
				}
			}
		}
	}

}
