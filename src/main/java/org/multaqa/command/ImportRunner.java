package org.multaqa.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.ImportReport;
import org.multaqa.command.output.TerminalText;
import org.multaqa.command.output.UnclosedOutput;
import org.multaqa.imports.FileImporter;
import org.multaqa.imports.ImportResult;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the command {@code import}: writes the imported records to a file, and then loads
 * it like any other file, so that an import has the limits and the report of a load.
 */
final class ImportRunner {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String STANDARD_OUTPUT = "-";

	private final CommandInvocation invocation;

	private final CommandInvocation.ImportOptions importOptions;

	private final CliContext around;

	ImportRunner(CommandInvocation invocation, CliContext around) {
		this.invocation = invocation;
		this.importOptions = Objects.requireNonNull(invocation.importOptions());
		this.around = around;
	}

	/**
	 * Writes the records, and loads them unless the records are only to be written to a
	 * file.
	 */
	ExitCode load(ImportedRecordLoader importedRecordLoader) {
		try {
			FileImporter prepared = prepare();
			prepared.passedOver()
				.forEach((file) -> say("Skipped, because the mapping does not mention it: " + file + "."));
			String to = this.importOptions.to();
			if (to == null) {
				return load(prepared, importedRecordLoader);
			}
			return to.equals(STANDARD_OUTPUT) ? writeOut(prepared) : write(prepared, path(to));
		}
		catch (InvalidImport ex) {
			ex.problems().forEach((problem) -> say(problem.message()));
			throw CommandException.wrongUsage("Nothing was imported.");
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.WRONG_USAGE, "The import cannot go on: %s: %s."
				.formatted(ex.getClass().getSimpleName(), TerminalText.text(String.valueOf(ex.getMessage()))), ex);
		}
	}

	private FileImporter prepare() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : this.invocation.files()) {
			Path path = path(name);
			if (!Files.exists(path)) {
				throw CommandException.wrongUsage("There is no file or folder %s; nothing was imported.", name);
			}
			if (Files.isDirectory(path)) {
				try (Stream<Path> inside = Files.list(path)) {
					inside.filter(Files::isRegularFile).sorted().forEach(files::add);
				}
			}
			else {
				files.add(path);
			}
		}
		if (files.isEmpty()) {
			throw CommandException.wrongUsage("There is no file in %s; nothing was imported.",
					String.join(", ", this.invocation.files()));
		}
		if (STANDARD_OUTPUT.equals(this.importOptions.rejects())) {
			throw CommandException.wrongUsage(
					"--rejects needs a file: standard output is for the report, or for the records with --to -.");
		}
		refuseToOverwrite(files, this.importOptions.to());
		refuseToOverwrite(files, this.importOptions.rejects());
		String mapping = this.importOptions.mapping();
		return FileImporter.STANDARDS.contains(mapping) ? FileImporter.of(mapping, files)
				: FileImporter.of(mapping(), files);
	}

	private static void refuseToOverwrite(List<Path> files, @Nullable String to) {
		if (to != null && !to.equals(STANDARD_OUTPUT) && files.stream().anyMatch((file) -> isSame(file, path(to)))) {
			throw CommandException.wrongUsage("%s is one of the imported files; name another file to write to.", to);
		}
	}

	private static boolean isSame(Path one, Path other) {
		return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
	}

	private Document mapping() throws IOException {
		Path path = path(this.importOptions.mapping());
		if (!Files.isRegularFile(path)) {
			throw CommandException.wrongUsage("There is no mapping file %s; the included mappings are %s.",
					this.importOptions.mapping(), String.join(", ", FileImporter.STANDARDS));
		}
		return new Document(this.importOptions.mapping(), Files.readAllBytes(path));
	}

	/**
	 * Writes the records to standard output, and the report to standard error, so that
	 * another command can read the records.
	 */
	private ExitCode writeOut(FileImporter prepared) throws IOException {
		ImportStatistics importStatistics;
		try (ImportResult result = write(prepared, new UnclosedOutput(this.around.out()), "")) {
			importStatistics = result.tally();
		}
		tell(importStatistics, true, this.around.err());
		return (importStatistics.rejected() > 0) ? ExitCode.REFUSED : ExitCode.FINE;
	}

	private ExitCode write(FileImporter prepared, Path to) throws IOException {
		ExportTarget.check(to);
		Path beside = Files.createTempFile(to.toAbsolutePath().getParent(), to.getFileName() + ".", ".part");
		try {
			ImportStatistics importStatistics;
			try (ImportResult result = write(prepared, Files.newOutputStream(beside), "")) {
				importStatistics = result.tally();
			}
			Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			tell(importStatistics, true, this.around.out());
			return (importStatistics.rejected() > 0) ? ExitCode.REFUSED : ExitCode.FINE;
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	private ExitCode load(FileImporter prepared, ImportedRecordLoader importedRecordLoader) throws IOException {
		Path records = Files.createTempFile("multaqa-import-", ".jsonl");
		try {
			String name = path(this.importOptions.mapping()).getFileName().toString().replaceFirst("\\.[^.]*$", "")
					+ ".jsonl";
			try (ImportResult result = write(prepared, Files.newOutputStream(records), name)) {
				return load(result, InputFiles.own(records, name), importedRecordLoader);
			}
		}
		finally {
			Files.deleteIfExists(records);
		}
	}

	private ExitCode load(ImportResult result, InputFiles records, ImportedRecordLoader importedRecordLoader)
			throws IOException {
		ImportStatistics importStatistics = result.tally();
		tell(importStatistics, false, this.around.out());
		ExitCode exitCode = importedRecordLoader.load(records, this.invocation, result::traced,
				() -> ImportReport.json(importStatistics));
		if (this.invocation.format() == CommandInvocation.ReportFormat.TEXT) {
			this.around.out().write(ImportReport.refused(importStatistics).getBytes(StandardCharsets.UTF_8));
			this.around.out().flush();
		}
		return (exitCode == ExitCode.FINE && importStatistics.rejected() > 0) ? ExitCode.REFUSED : exitCode;
	}

	private ImportResult write(FileImporter prepared, OutputStream to, String name) throws IOException {
		String rejects = this.importOptions.rejects();
		try (OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
			return prepared.write(out, (rejects != null) ? path(rejects) : null, name);
		}
	}

	/**
	 * @param whole whether the report of the import is the only one
	 */
	private void tell(ImportStatistics importStatistics, boolean whole, OutputStream to) throws IOException {
		if (this.invocation.format() == CommandInvocation.ReportFormat.TEXT) {
			String text = ImportReport.text(importStatistics);
			to.write(text.getBytes(StandardCharsets.UTF_8));
		}
		else if (whole) {
			to.write((JSON.writeValueAsString(ImportReport.json(importStatistics)) + "\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		to.flush();
	}

	private void say(String line) {
		this.around.err().println(TerminalText.text(line));
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw CommandException.wrongUsage("\"%s\" is not a file name: %s.", name, ex.getReason());
		}
	}

	/**
	 * Loads the imported records.
	 */
	@FunctionalInterface
	interface ImportedRecordLoader {

		/**
		 * Loads the records of the input files.
		 * @param outcomeMapper changes each outcome for the report
		 * @param more further entries of a JSON report, read after all outcomes
		 */
		ExitCode load(InputFiles inputFiles, CommandInvocation invocation, UnaryOperator<RecordOutcome> outcomeMapper,
				Supplier<Map<String, Object>> more);

	}

}
