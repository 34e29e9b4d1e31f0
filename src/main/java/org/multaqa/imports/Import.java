package org.multaqa.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;

/** Turns files into records by a mapping. */
public final class Import {

	/** The mappings that come along. */
	public static final List<String> STANDARDS = List.of("popolo", "followthemoney");

	private static final int LONGEST_NAME = 40;

	private final Mapping mapping;

	private final TableFiles tableFiles;

	private final List<Path> standardFiles;

	private final List<Path> inputs;

	private Import(Mapping mapping, List<Path> files) throws IOException {
		boolean tables = mapping.format() == Mapping.Format.TABLES;
		this.mapping = mapping;
		this.tableFiles = TableFiles.of(mapping, tables ? files : List.of());
		this.inputs = List.copyOf(files);
		this.standardFiles = tables ? List.of() : List.copyOf(files);
	}

	/**
	 * Prepares an import.
	 * @param mapping the mapping file
	 * @param files what to import
	 * @throws Unusable if the mapping has mistakes, or the files are not what it says
	 */
	public static Import of(Document mapping, List<Path> files) throws IOException {
		return new Import(MappingReader.read(mapping), files);
	}

	/**
	 * Prepares an import by a mapping that comes along. What is imported has the name of
	 * its (first) file.
	 */
	public static Import of(String standard, List<Path> files) throws IOException {
		String file = files.get(0).getFileName().toString();
		String name = Slug.of(file.replaceFirst("(\\.[A-Za-z0-9]{1,8})+$", ""));
		name = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 9) + "-" + Slug.hash(name) : name;
		Map<String, Object> source = Map.of("title", file, "kind", "dataset");
		Mapping mapping = new Mapping(name.isEmpty() ? standard : name, source,
				Mapping.Format.valueOf(standard.toUpperCase(Locale.ROOT)), "en", null, List.of());
		return new Import(mapping, files);
	}

	/** Files that the mapping does not speak of. */
	public List<Path> passedOver() {
		return this.tableFiles.passedOver();
	}

	/**
	 * Writes the records, one a line.
	 * @param out takes the lines
	 * @param rejects where to keep what is rejected, or {@code null} for nowhere
	 */
	public Tally write(OutputStream out, @Nullable Path rejects) throws IOException {
		try (ImportResult result = write(out, rejects, "")) {
			return result.tally();
		}
	}

	/**
	 * Writes the records, one a line, and keeps in mind where they came from.
	 * @param out takes the lines
	 * @param rejects where to keep what is rejected, or {@code null} for nowhere
	 * @param document how messages of a load call the records
	 */
	public ImportResult write(OutputStream out, @Nullable Path rejects, String document) throws IOException {
		Tally tally = new Tally();
		Origins origins = new Origins();
		RecordLines lines = new RecordLines(out, origins);
		Rejects kept = new Rejects(rejects, this.mapping.tables().stream().map(Table::name).toList(), this.inputs);
		try {
			if (this.mapping.format() == Mapping.Format.TABLES) {
				tables(lines, kept, tally);
			}
			else {
				StandardOutput output = new StandardOutput(lines, kept, tally, this.mapping.source(),
						this.mapping.language(), new StandardIds(this.mapping.name()), new Terms(),
						this.mapping.ends());
				for (Path file : this.standardFiles) {
					standard(file, output).run();
				}
			}
			tally.keep(kept.kept());
			return new ImportResult(tally, origins, kept, document);
		}
		catch (IOException | RuntimeException ex) {
			kept.close();
			throw ex;
		}
	}

	private Standard standard(Path file, StandardOutput output) throws IOException {
		return (this.mapping.format() == Mapping.Format.POPOLO) ? new Popolo(file, output)
				: new FollowTheMoney(file, output);
	}

	private void tables(RecordLines lines, Rejects rejects, Tally tally) throws IOException {
		try (Tables tables = Tables.open(this.mapping, this.tableFiles)) {
			SlugOwners slugs = new SlugOwners();
			for (Table table : this.mapping.tables()) {
				if (table.record() != null) {
					new TableImport(this.mapping, table, tables, lines, rejects, tally, slugs)
						.run(this.tableFiles.of(table));
				}
			}
		}
	}

}
