package org.multaqa.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.ImportMapping;
import org.multaqa.imports.mapping.ImportMappingReader;
import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.standard.FollowTheMoneyImporter;
import org.multaqa.imports.standard.FormatImporter;
import org.multaqa.imports.standard.ImportedIds;
import org.multaqa.imports.standard.PopoloImporter;
import org.multaqa.imports.standard.RecordSink;
import org.multaqa.imports.standard.TermIdentity;
import org.multaqa.imports.table.JoinedTables;
import org.multaqa.imports.table.RecordFileWriter;
import org.multaqa.imports.table.RecordOrigins;
import org.multaqa.imports.table.RejectFile;
import org.multaqa.imports.table.TableFileMatcher;
import org.multaqa.imports.table.TableImporter;
import org.multaqa.imports.text.Slug;
import org.multaqa.imports.text.SlugRegistry;
import org.multaqa.intake.document.Document;

/** Converts files into records by a mapping. */
public final class FileImporter {

	/** The built-in formats. */
	public static final List<String> STANDARDS = List.of("popolo", "followthemoney");

	private static final int LONGEST_NAME = 40;

	private final ImportMapping mapping;

	private final TableFileMatcher tableFileMatcher;

	private final List<Path> standardFiles;

	private final List<Path> inputs;

	private FileImporter(ImportMapping mapping, List<Path> files) throws IOException {
		boolean tables = mapping.format() == ImportMapping.InputFormat.TABLES;
		this.mapping = mapping;
		this.tableFileMatcher = TableFileMatcher.of(mapping, tables ? files : List.of());
		this.inputs = List.copyOf(files);
		this.standardFiles = tables ? List.of() : List.copyOf(files);
	}

	/**
	 * Prepares an import.
	 * @param mapping the mapping file
	 * @param files the files to import
	 * @throws InvalidImport if the mapping has mistakes, or does not match the files
	 */
	public static FileImporter of(Document mapping, List<Path> files) throws IOException {
		return new FileImporter(ImportMappingReader.read(mapping), files);
	}

	/**
	 * Prepares an import of a built-in format. The import is named after its (first)
	 * file.
	 */
	public static FileImporter of(String standard, List<Path> files) throws IOException {
		String file = files.get(0).getFileName().toString();
		String name = Slug.of(file.replaceFirst("(\\.[A-Za-z0-9]{1,8})+$", ""));
		name = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 9) + "-" + Slug.hash(name) : name;
		Map<String, Object> source = new LinkedHashMap<>();
		source.put("title", file);
		source.put("kind", "dataset");
		ImportMapping mapping = new ImportMapping(name.isEmpty() ? standard : name, source,
				ImportMapping.InputFormat.valueOf(standard.toUpperCase(Locale.ROOT)), "en", null, List.of());
		return new FileImporter(mapping, files);
	}

	/** The files that the mapping does not use. */
	public List<Path> passedOver() {
		return this.tableFileMatcher.passedOver();
	}

	/**
	 * Writes the records as JSON Lines.
	 * @param out receives the lines
	 * @param rejects the file for rejected rows, or {@code null} to discard them
	 */
	public ImportStatistics write(OutputStream out, @Nullable Path rejects) throws IOException {
		try (ImportResult result = write(out, rejects, "")) {
			return result.tally();
		}
	}

	/**
	 * Writes the records as JSON Lines, and records their origins.
	 * @param out receives the lines
	 * @param rejects the file for rejected rows, or {@code null} to discard them
	 * @param document the name of the records in messages of a load
	 */
	public ImportResult write(OutputStream out, @Nullable Path rejects, String document) throws IOException {
		ImportStatistics importStatistics = new ImportStatistics();
		RecordOrigins origins = new RecordOrigins();
		RecordFileWriter lines = new RecordFileWriter(out, origins);
		RejectFile kept = new RejectFile(rejects,
				this.mapping.tableMappings().stream().map(TableMapping::name).toList(), this.inputs);
		try {
			if (this.mapping.format() == ImportMapping.InputFormat.TABLES) {
				tables(lines, kept, importStatistics);
			}
			else {
				RecordSink output = new RecordSink(lines, kept, importStatistics, this.mapping.source(),
						this.mapping.language(), new ImportedIds(this.mapping.name()), new TermIdentity(),
						this.mapping.ends());
				for (Path file : this.standardFiles) {
					standard(file, output).run();
				}
			}
			importStatistics.keep(kept.kept());
			return new ImportResult(importStatistics, origins, kept, document);
		}
		catch (IOException | RuntimeException ex) {
			kept.close();
			throw ex;
		}
	}

	private FormatImporter standard(Path file, RecordSink output) throws IOException {
		return (this.mapping.format() == ImportMapping.InputFormat.POPOLO) ? new PopoloImporter(file, output)
				: new FollowTheMoneyImporter(file, output);
	}

	private void tables(RecordFileWriter lines, RejectFile rejectFile, ImportStatistics importStatistics)
			throws IOException {
		try (JoinedTables tables = JoinedTables.open(this.mapping, this.tableFileMatcher)) {
			SlugRegistry slugs = new SlugRegistry();
			for (TableMapping tableMapping : this.mapping.tableMappings()) {
				if (tableMapping.record() != null) {
					new TableImporter(this.mapping, tableMapping, tables, lines, rejectFile, importStatistics, slugs)
						.run(this.tableFileMatcher.of(tableMapping));
				}
			}
		}
	}

}
