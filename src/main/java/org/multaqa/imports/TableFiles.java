package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.multaqa.imports.Table.Use;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

/** Which of the named files belong to which table. */
final class TableFiles {

	private static final List<String> BUILT_IN = List.of("row", "line", "file");

	private final Mapping mapping;

	private final Map<String, List<Path>> byTable = new LinkedHashMap<>();

	private final List<Path> passedOver = new ArrayList<>();

	private TableFiles(Mapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Sorts files to tables, and holds the mapping against their headers.
	 * @throws Unusable if a table has no file, or a file lacks a column
	 */
	static TableFiles of(Mapping mapping, List<Path> files) throws IOException {
		TableFiles sorted = new TableFiles(mapping);
		mapping.tables().forEach((table) -> sorted.byTable.put(table.name(), new ArrayList<>()));
		files.forEach(sorted::sort);
		List<Problem> problems = new ArrayList<>();
		for (Table table : mapping.tables()) {
			if (sorted.of(table).isEmpty()) {
				problems.add(new Problem(table.place(), "no file for the table " + table.name(),
						"a file called " + String.join(" or ", sorted.names(table)), null));
			}
		}
		if (problems.isEmpty()) {
			sorted.checkColumns(problems);
		}
		if (!problems.isEmpty()) {
			throw new Unusable(problems);
		}
		return sorted;
	}

	List<Path> of(Table table) {
		return this.byTable.getOrDefault(table.name(), List.of());
	}

	/** Files that no table has. */
	List<Path> passedOver() {
		return List.copyOf(this.passedOver);
	}

	private void sort(Path file) {
		String name = file.getFileName().toString();
		for (Table table : this.mapping.tables()) {
			for (String pattern : names(table)) {
				PathMatcher matcher = FileSystems.getDefault()
					.getPathMatcher("glob:" + pattern.toLowerCase(Locale.ROOT));
				if (matcher.matches(Path.of(name.toLowerCase(Locale.ROOT)))) {
					this.byTable.getOrDefault(table.name(), new ArrayList<>()).add(file);
					return;
				}
			}
		}
		this.passedOver.add(file);
	}

	private List<String> names(Table table) {
		if (!table.files().isEmpty()) {
			return table.files();
		}
		return (this.mapping.tables().size() == 1) ? List.of("*")
				: List.of(table.name() + ".csv", table.name() + ".tsv");
	}

	private void checkColumns(List<Problem> problems) throws IOException {
		Map<String, Header> headers = new LinkedHashMap<>();
		for (Table table : this.mapping.tables()) {
			for (Path path : of(table)) {
				try (TableFile file = new TableFile(path, table.writing())) {
					headers.putIfAbsent(table.name(), file.header());
					for (Use use : table.uses()) {
						check(table, use, file, problems);
					}
				}
			}
		}
		if (problems.isEmpty()) {
			checkJoined(headers, problems);
		}
	}

	private static void check(Table table, Use use, TableFile file, List<Problem> problems) {
		String name = own(use.name());
		int dot = name.indexOf('.');
		if (file.header().repeated().contains(name)) {
			problems.add(repeated(use.place(), name, file.name()));
			return;
		}
		boolean known = table.values().containsKey(name) || file.header().has(name) || BUILT_IN.contains(name)
				|| (dot > 0 && table.joins().containsKey(name.substring(0, dot)));
		if (known) {
			return;
		}
		List<String> names = new ArrayList<>(file.header().names());
		names.addAll(table.values().keySet());
		String expected = "a column of %s (%s) or a value of the mapping".formatted(file.name(),
				Shown.names(file.header().names()));
		if (file.header().names().size() == 1) {
			expected += "; it has one column, so perhaps its delimiter is not " + Shown.quoted(delimiter(file));
		}
		problems.add(new Problem(use.place(), "the unknown column " + Shown.quoted(name), expected,
				Shown.nearest(name, names).orElse(null)));
	}

	private static Problem repeated(Place place, String name, String file) {
		return new Problem(place, "the column " + Shown.quoted(name) + ", which stands twice in " + file,
				"a name that one column has; rename one of them in the file", null);
	}

	private static String delimiter(TableFile file) {
		return (file.delimiter() == '\t') ? "a tab" : String.valueOf(file.delimiter());
	}

	/** A name beyond a join must be one of the other table, or lead on from there. */
	private void checkJoined(Map<String, Header> headers, List<Problem> problems) {
		for (Table table : this.mapping.tables()) {
			for (Use use : table.uses()) {
				Place place = use.place();
				Table at = table;
				String name = own(use.name());
				int dot = name.indexOf('.');
				while (dot > 0 && at.joins().containsKey(name.substring(0, dot)) && !has(at, name, headers)) {
					String other = at.joins().getOrDefault(name.substring(0, dot), new Table.Join("", "")).table();
					at = this.mapping.tables()
						.stream()
						.filter((each) -> each.name().equals(other))
						.findFirst()
						.orElse(at);
					name = name.substring(dot + 1);
					dot = name.indexOf('.');
				}
				if (headers.getOrDefault(at.name(), Header.of(List.of())).repeated().contains(name) && at != table) {
					problems.add(repeated(place, name, "the table " + at.name()));
				}
				if (!has(at, name, headers) && !BUILT_IN.contains(name)) {
					List<String> names = new ArrayList<>(headers.getOrDefault(at.name(), Header.of(List.of())).names());
					names.addAll(at.values().keySet());
					problems.add(new Problem(place, "the unknown column " + Shown.quoted(name),
							"a column or value of %s (%s)".formatted(at.name(), Shown.names(names)),
							Shown.nearest(name, names).orElse(null)));
				}
			}
		}
	}

	private static String own(String name) {
		return name.startsWith(RowTold.FIRST) ? name.substring(RowTold.FIRST.length()) : name;
	}

	private static boolean has(Table table, String name, Map<String, Header> headers) {
		return table.values().containsKey(name) || headers.getOrDefault(table.name(), Header.of(List.of())).has(name);
	}

}
