package org.multaqa.imports.table;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.multaqa.imports.mapping.ImportMapping;
import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.mapping.TableMapping.ColumnUse;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.report.MessageText;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;

/** Assigns the named files to tables. */
public final class TableFileMatcher {

	private static final List<String> BUILT_IN = List.of("row", "line", "file");

	private final ImportMapping mapping;

	private final Map<String, List<Path>> byTable = new LinkedHashMap<>();

	private final List<Path> passedOver = new ArrayList<>();

	private TableFileMatcher(ImportMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Assigns files to tables, and checks the mapping against their headers.
	 * @throws InvalidImport if a table has no file, or a file lacks a column
	 */
	public static TableFileMatcher of(ImportMapping mapping, List<Path> files) throws IOException {
		TableFileMatcher sorted = new TableFileMatcher(mapping);
		mapping.tableMappings().forEach((tableMapping) -> sorted.byTable.put(tableMapping.name(), new ArrayList<>()));
		files.forEach(sorted::sort);
		List<Problem> problems = new ArrayList<>();
		for (TableMapping tableMapping : mapping.tableMappings()) {
			if (sorted.of(tableMapping).isEmpty()) {
				problems.add(new Problem(tableMapping.place(), "no file for the table " + tableMapping.name(),
						"a file called " + String.join(" or ", sorted.names(tableMapping)), null));
			}
		}
		if (problems.isEmpty()) {
			sorted.checkColumns(problems);
		}
		if (!problems.isEmpty()) {
			throw new InvalidImport(problems);
		}
		return sorted;
	}

	public List<Path> of(TableMapping tableMapping) {
		return this.byTable.getOrDefault(tableMapping.name(), List.of());
	}

	/** The files without a table. */
	public List<Path> passedOver() {
		return List.copyOf(this.passedOver);
	}

	private void sort(Path file) {
		String name = file.getFileName().toString();
		for (TableMapping tableMapping : this.mapping.tableMappings()) {
			for (String pattern : names(tableMapping)) {
				PathMatcher matcher = FileSystems.getDefault()
					.getPathMatcher("glob:" + pattern.toLowerCase(Locale.ROOT));
				if (matcher.matches(Path.of(name.toLowerCase(Locale.ROOT)))) {
					this.byTable.getOrDefault(tableMapping.name(), new ArrayList<>()).add(file);
					return;
				}
			}
		}
		this.passedOver.add(file);
	}

	private List<String> names(TableMapping tableMapping) {
		if (!tableMapping.files().isEmpty()) {
			return tableMapping.files();
		}
		return (this.mapping.tableMappings().size() == 1) ? List.of("*")
				: List.of(tableMapping.name() + ".csv", tableMapping.name() + ".tsv");
	}

	private void checkColumns(List<Problem> problems) throws IOException {
		Map<String, TableHeader> headers = new LinkedHashMap<>();
		for (TableMapping tableMapping : this.mapping.tableMappings()) {
			for (Path path : of(tableMapping)) {
				try (TableFile file = new TableFile(path, tableMapping.csvDialect())) {
					headers.putIfAbsent(tableMapping.name(), file.header());
					for (ColumnUse use : tableMapping.uses()) {
						check(tableMapping, use, file, problems);
					}
				}
			}
		}
		if (problems.isEmpty()) {
			checkJoined(headers, problems);
		}
	}

	private static void check(TableMapping tableMapping, ColumnUse use, TableFile file, List<Problem> problems) {
		String name = own(use.name());
		int dot = name.indexOf('.');
		if (file.header().repeated().contains(name)) {
			problems.add(repeated(use.place(), name, file.name()));
			return;
		}
		boolean known = tableMapping.values().containsKey(name) || file.header().has(name) || BUILT_IN.contains(name)
				|| (dot > 0 && tableMapping.joins().containsKey(name.substring(0, dot)));
		if (known) {
			return;
		}
		List<String> names = new ArrayList<>(file.header().names());
		names.addAll(tableMapping.values().keySet());
		String expected = "a column of %s (%s) or a value of the mapping".formatted(file.name(),
				MessageText.names(file.header().names()));
		if (file.header().names().size() == 1) {
			expected += "; it has one column, so perhaps its delimiter is not " + MessageText.quoted(delimiter(file));
		}
		problems.add(new Problem(use.place(), "the unknown column " + MessageText.quoted(name), expected,
				MessageText.nearest(name, names).orElse(null)));
	}

	private static Problem repeated(SourceLocation place, String name, String file) {
		return new Problem(place, "the column " + MessageText.quoted(name) + ", which stands twice in " + file,
				"a name that one column has; rename one of them in the file", null);
	}

	private static String delimiter(TableFile file) {
		return (file.delimiter() == '\t') ? "a tab" : String.valueOf(file.delimiter());
	}

	/**
	 * A name after a join must be a column or value of the other table, or a further join
	 * there.
	 */
	private void checkJoined(Map<String, TableHeader> headers, List<Problem> problems) {
		for (TableMapping tableMapping : this.mapping.tableMappings()) {
			for (ColumnUse use : tableMapping.uses()) {
				SourceLocation place = use.place();
				TableMapping at = tableMapping;
				String name = own(use.name());
				int dot = name.indexOf('.');
				while (dot > 0 && at.joins().containsKey(name.substring(0, dot)) && !has(at, name, headers)) {
					String other = at.joins()
						.getOrDefault(name.substring(0, dot), new TableMapping.TableJoin("", ""))
						.table();
					at = this.mapping.tableMappings()
						.stream()
						.filter((each) -> each.name().equals(other))
						.findFirst()
						.orElse(at);
					name = name.substring(dot + 1);
					dot = name.indexOf('.');
				}
				if (headers.getOrDefault(at.name(), TableHeader.of(List.of())).repeated().contains(name)
						&& at != tableMapping) {
					problems.add(repeated(place, name, "the table " + at.name()));
				}
				if (!has(at, name, headers) && !BUILT_IN.contains(name)) {
					List<String> names = new ArrayList<>(
							headers.getOrDefault(at.name(), TableHeader.of(List.of())).names());
					names.addAll(at.values().keySet());
					problems.add(new Problem(place, "the unknown column " + MessageText.quoted(name),
							"a column or value of %s (%s)".formatted(at.name(), MessageText.names(names)),
							MessageText.nearest(name, names).orElse(null)));
				}
			}
		}
	}

	private static String own(String name) {
		return name.startsWith(JoinedRowValues.FIRST) ? name.substring(JoinedRowValues.FIRST.length()) : name;
	}

	private static boolean has(TableMapping tableMapping, String name, Map<String, TableHeader> headers) {
		return tableMapping.values().containsKey(name)
				|| headers.getOrDefault(tableMapping.name(), TableHeader.of(List.of())).has(name);
	}

}
