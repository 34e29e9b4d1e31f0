package org.multaqa.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.document.file.DocumentFileReader.FoundDocuments;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * The input of a command: the named files, and standard input.
 *
 * @param documents the documents that were read
 * @param refused one outcome for each file that could not be read
 * @param passedOver files in folders whose names are not those of record files
 */
record InputFiles(List<Document> documents, List<RecordOutcome> refused, List<String> passedOver) {

	/** The name of standard input in messages. */
	private static final String INPUT = "standard input";

	/**
	 * Reads all input, each file once.
	 * @throws CommandException if a named file does not exist
	 */
	static InputFiles read(List<String> files, InputStream in) {
		files.forEach(InputFiles::checkThere);
		List<Document> documents = new ArrayList<>();
		if (files.contains("-")) {
			documents.add(input(in));
		}
		FoundDocuments found = new DocumentFileReader(DocumentLimits.STANDARD.bytes())
			.read(files.stream().filter((name) -> !name.equals("-")).distinct().map(Path::of).toList());
		Set<String> names = new HashSet<>();
		found.documents()
			.stream()
			.filter((document) -> names.add(document.firstLine() + " " + document.name()))
			.forEach(documents::add);
		List<RecordOutcome> refused = found.problems()
			.stream()
			.map((problem) -> RecordOutcome.refused(problem.place().document(), null, List.of(problem), List.of()))
			.toList();
		return new InputFiles(documents, refused, found.passedOver());
	}

	/**
	 * The records in a file that the command itself has written.
	 * @param name the name of the file in messages
	 */
	static InputFiles own(Path file, String name) {
		FoundDocuments found = new DocumentFileReader(DocumentLimits.STANDARD.bytes()).read(List.of(file));
		return new InputFiles(
				found.documents().stream().map((document) -> document.named(name, document.firstLine())).toList(),
				List.of(), List.of());
	}

	private static void checkThere(String name) {
		try {
			if (!name.equals("-") && !Files.exists(Path.of(name))) {
				throw CommandException.wrongUsage("There is no file or folder %s; nothing was loaded.", name);
			}
		}
		catch (InvalidPathException ex) {
			throw CommandException.wrongUsage("\"%s\" is not a file name: %s.", name, ex.getReason());
		}
	}

	/**
	 * Reads at most one byte more than the limit, which is enough to see that the input
	 * is too long.
	 */
	private static Document input(InputStream in) {
		try {
			return new Document(INPUT, in.readNBytes((int) DocumentLimits.STANDARD.bytes() + 1));
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.WRONG_USAGE, "Standard input cannot be read; nothing was loaded.", ex);
		}
	}

	/** The size of the documents in bytes. */
	long bytes() {
		return this.documents.stream().mapToLong(Document::size).sum();
	}

}
