package org.multaqa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two tables of packages in {@code docs/architecture.md}: what the packages may
 * import, and which of their sub-packages other packages may use.
 */
final class PackageTable {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|$");

	private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

	private final Map<String, Set<String>> mayImport = new HashMap<>();

	private final Map<String, Boolean> subPackages = new HashMap<>();

	private PackageTable() {
	}

	static PackageTable read() {
		PackageTable table = new PackageTable();
		Matcher row = ROW.matcher(text());
		while (row.find()) {
			String name = row.group(1);
			String last = row.group(2).strip();
			if (last.equals("open") || last.equals("internal")) {
				table.subPackages.put(name, last.equals("open"));
			}
			else {
				table.mayImport.put(name,
						NAME.matcher(last).results().map((match) -> match.group(1)).collect(Collectors.toSet()));
			}
		}
		return table;
	}

	Set<String> rooms() {
		return this.mayImport.keySet();
	}

	Set<String> packages() {
		Set<String> all = new HashSet<>(this.mayImport.keySet());
		all.addAll(this.subPackages.keySet());
		return all;
	}

	/** What a package may import; the application itself imports any. */
	Set<String> mayImport(String room) {
		return this.mayImport.getOrDefault(room, rooms());
	}

	boolean isOpen(String path) {
		return this.subPackages.getOrDefault(path, true);
	}

	private static String text() {
		try {
			return Files.readString(Path.of("docs/architecture.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
