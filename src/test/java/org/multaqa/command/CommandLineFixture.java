package org.multaqa.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.io.TempDir;
import org.multaqa.command.client.ApplicationLauncher;
import org.multaqa.command.client.InProcessLoadClient;
import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;

/**
 * Someone who types commands, with an application that loads by name.
 */
public abstract class CommandLineFixture {

	final ByteArrayOutputStream out = new ByteArrayOutputStream();

	final ByteArrayOutputStream err = new ByteArrayOutputStream();

	public final List<String> opened = new ArrayList<>();

	final List<String> served = new ArrayList<>();

	public Map<String, String> environment = Map.of();

	public boolean closed;

	@TempDir
	public Path folder;

	public String file(String name) throws IOException {
		return file(name, "record: " + name);
	}

	String file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content).toString();
	}

	String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	public String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	public final Optional<ExitCode> run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		if (!List.of("", "--server.port=0").contains(arguments[0])) {
			all.add("--multaqa.data=" + this.folder);
		}
		CliContext around = new CliContext(new ByteArrayInputStream("record: x".getBytes(StandardCharsets.UTF_8)),
				this.out, new PrintStream(this.err, true, StandardCharsets.UTF_8), false, this.environment);
		return new CommandRunner(new FakeApplication(), around).run(all.toArray(String[]::new));
	}

	/** An application whose loading desk goes by the names of the files. */
	private final class FakeApplication implements ApplicationLauncher {

		@Override
		public String restore(List<String> properties, Path backup) {
			throw new AssertionError("nothing is restored");
		}

		@Override
		public void serve(List<String> properties) {
			CommandLineFixture.this.served.addAll(properties);
		}

		@Override
		public LoadClient open(List<String> properties) {
			if (properties.contains("--broken.database=yes")) {
				throw new CommandException(ExitCode.UNREACHABLE, "The database does not start.");
			}
			properties.stream()
				.filter((property) -> !property.startsWith("--multaqa.data="))
				.forEach(CommandLineFixture.this.opened::add);
			return new InProcessLoadClient(new InProcessLoadClient.LoadOperations() {

				@Override
				public void load(Iterator<Document> documents, boolean dryRun, Consumer<RecordOutcome> listener) {
					documents.forEachRemaining((document) -> listener.accept(outcome(document)));
				}

				@Override
				public LoadReport remove(List<String> records, boolean dryRun) {
					return new LoadReport(dryRun, records.stream().map(FakeApplication.this::removed).toList());
				}

				@Override
				public String draft(String text, CommandInvocation.DraftOptions draftOptions) {
					return "draft of %s characters, %s, %s, %s\n".formatted(text.length(), draftOptions.language(),
							draftOptions.published(), draftOptions.source());
				}

			}, (format, out) -> out.write((format.word() + " أكادير\n").getBytes(StandardCharsets.UTF_8)),
					() -> CommandLineFixture.this.closed = true);
		}

		private RecordOutcome removed(String record) {
			RecordOutcome.OutcomeStatus status = record.equals("known") ? RecordOutcome.OutcomeStatus.REMOVED
					: RecordOutcome.OutcomeStatus.REFUSED;
			return new RecordOutcome("", record, status, List.of(), 0, List.of(), List.of());
		}

		private RecordOutcome outcome(Document document) {
			if (document.name().endsWith("odd.yaml")) {
				throw new IllegalStateException("odd");
			}
			boolean bad = document.name().endsWith("bad.yaml");
			Problem problem = new Problem(new SourceLocation(document.name(), 1, 1, "record"), "nothing", "something",
					null);
			return bad ? RecordOutcome.refused(document.name(), null, List.of(problem), List.of()) : new RecordOutcome(
					document.name(), "good", RecordOutcome.OutcomeStatus.LOADED, List.of(), 0, List.of(), List.of());
		}

		@Override
		public String version() {
			return "1.2.3";
		}

	}

}
