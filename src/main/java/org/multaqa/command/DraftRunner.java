package org.multaqa.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.TerminalText;
import org.multaqa.draft.evaluation.DraftEvaluation;
import org.multaqa.draft.evaluation.UnusableAnnotations;
import org.multaqa.draft.text.TextReader;
import org.multaqa.draft.text.UnreadableText;
import org.multaqa.intake.document.Document;

/** Prints the draft of a record of a text, or measures drafts. */
final class DraftRunner {

	/** Of the bundled records, those that tell of no meeting. */
	private static final List<String> KNOWN_BEFORE = List.of("graph-seed/territory/", "graph-seed/governments/",
			"graph-seed/actors/");

	private final CommandInvocation invocation;

	private final CommandInvocation.DraftOptions draftOptions;

	private final CliContext around;

	DraftRunner(CommandInvocation invocation, CliContext around) {
		this.invocation = invocation;
		this.draftOptions = Objects.requireNonNull(invocation.draftOptions());
		this.around = around;
	}

	/**
	 * Drafts, or evaluates.
	 * @param loadClient where the graph is, opened only for a draft
	 * @param bundled the records that come along, read only for an evaluation
	 */
	ExitCode run(Supplier<LoadClient> loadClient, Supplier<List<Document>> bundled) {
		String folder = this.draftOptions.evaluate();
		return (folder != null) ? evaluate(path(folder), bundled.get()) : draft(loadClient);
	}

	private ExitCode draft(Supplier<LoadClient> clients) {
		try {
			byte[] bytes = bytes(this.invocation.files().get(0));
			String text = TextReader.read(bytes).text();
			try (LoadClient loadClient = clients.get()) {
				print(loadClient.draft(text, this.draftOptions));
			}
			return ExitCode.FINE;
		}
		catch (UnreadableText ex) {
			throw CommandException.wrongUsage("%s", String.valueOf(ex.getMessage()));
		}
	}

	private ExitCode evaluate(Path folder, List<Document> bundled) {
		List<Document> base = bundled.stream()
			.filter((document) -> KNOWN_BEFORE.stream().anyMatch(document.name()::startsWith))
			.toList();
		try {
			print(new DraftEvaluation(base).of(folder).text(this.invocation.verbose()));
			return ExitCode.FINE;
		}
		catch (UnusableAnnotations ex) {
			throw CommandException.wrongUsage("%s", String.valueOf(ex.getMessage()));
		}
	}

	/** A byte more than a text may have is enough to see that it is too much. */
	private byte[] bytes(String name) {
		try {
			if (name.equals("-")) {
				return this.around.in().readNBytes(TextReader.MOST_BYTES + 1);
			}
			Path file = path(name);
			if (!Files.isRegularFile(file)) {
				throw CommandException.wrongUsage("There is no file %s; nothing was drafted.", name);
			}
			try (InputStream in = Files.newInputStream(file)) {
				return in.readNBytes(TextReader.MOST_BYTES + 1);
			}
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.WRONG_USAGE,
					"%s cannot be read; nothing was drafted.".formatted(TerminalText.text(name)), ex);
		}
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw CommandException.wrongUsage("\"%s\" is no name of a file: %s.", name, ex.getReason());
		}
	}

	private void print(String text) {
		try {
			this.around.out().write(text.getBytes(StandardCharsets.UTF_8));
			this.around.out().flush();
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.UNFORESEEN,
					"The draft cannot be written to standard output, which is closed.", ex);
		}
	}

}
