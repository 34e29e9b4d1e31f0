package org.multaqa.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;

/** Turns files into records by a mapping. */
public final class Import {

	private final Mapping mapping;

	private final TableFiles files;

	private Import(Mapping mapping, TableFiles files) {
		this.mapping = mapping;
		this.files = files;
	}

	/**
	 * Prepares an import.
	 * @param mapping the mapping file
	 * @param files what to import
	 * @throws Unusable if the mapping has mistakes, or the files are not what it says
	 */
	public static Import of(Document mapping, List<Path> files) throws IOException {
		Mapping read = MappingReader.read(mapping);
		return new Import(read, TableFiles.of(read, files));
	}

	/** Files that the mapping does not speak of. */
	public List<Path> passedOver() {
		return this.files.passedOver();
	}

	/**
	 * Writes the records, one a line.
	 * @param rejects where to keep what is rejected, or {@code null} for nowhere
	 */
	public Tally write(OutputStream out, @Nullable Path rejects) throws IOException {
		Tally tally = new Tally();
		RecordLines lines = new RecordLines(out);
		try (Rejects kept = new Rejects(rejects, this.mapping.tables().size() > 1);
				Tables tables = Tables.open(this.mapping, this.files)) {
			for (Table table : this.mapping.tables()) {
				if (table.record() != null) {
					new TableImport(this.mapping, table, tables, lines, kept, tally).run(this.files.of(table));
				}
			}
		}
		return tally;
	}

}
