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
import org.multaqa.imports.Import;
import org.multaqa.imports.ImportResult;
import org.multaqa.imports.Tally;
import org.multaqa.imports.Unusable;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.document.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that become records: these are written to a file, and then loaded as any other,
 * so that an import is bounded as a load is, and says what a load says.
 */
final class ImportedFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Invocation invocation;

	private final Invocation.Importing importing;

	private final Surroundings around;

	ImportedFiles(Invocation invocation, Surroundings around) {
		this.invocation = invocation;
		this.importing = Objects.requireNonNull(invocation.importing());
		this.around = around;
	}

	/** Writes the records and, unless they are only wanted in a file, loads them. */
	Exit load(Loading loading) {
		try {
			Import prepared = prepare();
			prepared.passedOver()
				.forEach((file) -> say("Passed over, since the mapping does not speak of it: " + file + "."));
			return (this.importing.to() != null) ? write(prepared, path(this.importing.to())) : load(prepared, loading);
		}
		catch (Unusable ex) {
			ex.problems().forEach((problem) -> say(problem.message()));
			throw Stopped.wrongUsage("Nothing was imported.");
		}
		catch (IOException ex) {
			throw new Stopped(Exit.WRONG_USAGE, "The import cannot go on: %s: %s."
				.formatted(ex.getClass().getSimpleName(), Plain.text(String.valueOf(ex.getMessage()))), ex);
		}
	}

	private Import prepare() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : this.invocation.files()) {
			Path path = path(name);
			if (!Files.exists(path)) {
				throw Stopped.wrongUsage("There is no file or folder %s; nothing was imported.", name);
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
			throw Stopped.wrongUsage("There is no file in %s; nothing was imported.",
					String.join(", ", this.invocation.files()));
		}
		refuseToOverwrite(files, this.importing.to());
		refuseToOverwrite(files, this.importing.rejects());
		String mapping = this.importing.mapping();
		return Import.STANDARDS.contains(mapping) ? Import.of(mapping, files) : Import.of(mapping(), files);
	}

	private static void refuseToOverwrite(List<Path> files, @Nullable String to) {
		if (to != null && files.stream().anyMatch((file) -> isSame(file, path(to)))) {
			throw Stopped.wrongUsage("%s is imported; name another file to write to.", to);
		}
	}

	private static boolean isSame(Path one, Path other) {
		return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
	}

	private Document mapping() throws IOException {
		Path path = path(this.importing.mapping());
		if (!Files.isRegularFile(path)) {
			throw Stopped.wrongUsage("There is no mapping file %s; those that come along are %s.",
					this.importing.mapping(), String.join(", ", Import.STANDARDS));
		}
		return new Document(this.importing.mapping(), Files.readAllBytes(path));
	}

	private Exit write(Import prepared, Path to) throws IOException {
		Export.check(to);
		Path beside = Files.createTempFile(to.toAbsolutePath().getParent(), to.getFileName() + ".", ".part");
		try {
			Tally tally;
			try (ImportResult result = write(prepared, Files.newOutputStream(beside), "")) {
				tally = result.tally();
			}
			Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			tell(tally, true);
			return (tally.rejected() > 0) ? Exit.REFUSED : Exit.FINE;
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	private Exit load(Import prepared, Loading loading) throws IOException {
		Path records = Files.createTempFile("multaqa-import-", ".jsonl");
		try {
			String name = path(this.importing.mapping()).getFileName().toString().replaceFirst("\\.[^.]*$", "")
					+ ".jsonl";
			try (ImportResult result = write(prepared, Files.newOutputStream(records), name)) {
				return load(result, Handed.own(records, name), loading);
			}
		}
		finally {
			Files.deleteIfExists(records);
		}
	}

	private Exit load(ImportResult result, Handed records, Loading loading) throws IOException {
		Tally tally = result.tally();
		tell(tally, false);
		Exit exit = loading.load(records, this.invocation, result::traced, () -> ImportReport.json(tally));
		if (this.invocation.format() == Invocation.Format.TEXT) {
			this.around.out().write(ImportReport.refused(tally).getBytes(StandardCharsets.UTF_8));
			this.around.out().flush();
		}
		return (exit == Exit.FINE && tally.rejected() > 0) ? Exit.REFUSED : exit;
	}

	private ImportResult write(Import prepared, OutputStream to, String name) throws IOException {
		String rejects = this.importing.rejects();
		try (OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
			return prepared.write(out, (rejects != null) ? path(rejects) : null, name);
		}
	}

	/**
	 * @param whole whether nothing else is reported
	 */
	private void tell(Tally tally, boolean whole) throws IOException {
		if (this.invocation.format() == Invocation.Format.TEXT) {
			String text = ImportReport.text(tally);
			this.around.out().write(text.getBytes(StandardCharsets.UTF_8));
		}
		else if (whole) {
			this.around.out()
				.write((JSON.writeValueAsString(ImportReport.json(tally)) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		this.around.out().flush();
	}

	private void say(String line) {
		this.around.err().println(Plain.text(line));
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw Stopped.wrongUsage("\"%s\" is no name of a file: %s.", name, ex.getReason());
		}
	}

	/** What a load does. */
	@FunctionalInterface
	interface Loading {

		/**
		 * Loads what is handed in.
		 * @param told what the report says of each outcome
		 * @param more what a report for programs holds besides, once all are told
		 */
		Exit load(Handed handed, Invocation invocation, UnaryOperator<Outcome> told,
				Supplier<Map<String, Object>> more);

	}

}
