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

/**
 * Runs the command {@code draft}: prints the draft of a record, or evaluates drafts.
 */
final class DraftRunner {

	/** The bundled records without meetings, with which drafts are evaluated. */
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
	 * Drafts a record, or evaluates drafts.
	 * @param loadClient the client for the graph, opened only for a draft
	 * @param bundled the bundled records, read only for an evaluation
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

	/**
	 * Reads at most one byte more than the limit, which is enough to see that the text is
	 * too long.
	 */
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
			throw CommandException.wrongUsage("\"%s\" is not a file name: %s.", name, ex.getReason());
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
