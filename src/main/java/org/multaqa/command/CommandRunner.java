package org.multaqa.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.multaqa.command.client.ApplicationLauncher;
import org.multaqa.command.client.DataDirectoryReader;
import org.multaqa.command.client.LoadClient;
import org.multaqa.command.client.LoadClientSelector;
import org.multaqa.command.client.ServerConnection;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.Command;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.CommandLineParser;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.line.HelpText;
import org.multaqa.command.output.ProgressDisplay;
import org.multaqa.command.output.ProgressMeter;
import org.multaqa.command.output.ReportPrinter;
import org.multaqa.command.output.TerminalText;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * Runs the command of a command line.
 */
public final class CommandRunner {

	private final ApplicationLauncher applicationLauncher;

	private final CliContext around;

	private final ProgressDisplay progressDisplay;

	public CommandRunner(ApplicationLauncher applicationLauncher, CliContext around) {
		this.applicationLauncher = applicationLauncher;
		this.around = around;
		this.progressDisplay = new ProgressDisplay(around);
	}

	/**
	 * Runs a command until it ends.
	 * @return the exit code, or empty if the application goes on to serve
	 */
	public Optional<ExitCode> run(String... arguments) {
		Path data = Path.of("");
		try {
			CommandInvocation invocation = CommandLineParser.parse(arguments);
			data = DataDirectoryReader.of(invocation, this.around.environment()).path();
			if (invocation.command() == Command.SERVE) {
				this.applicationLauncher.serve(invocation.properties());
				return Optional.empty();
			}
			return Optional.of(end(invocation));
		}
		catch (CommandException ex) {
			return Optional.of(stop(ex.exit(), ex.sentence()));
		}
		catch (Exception | StackOverflowError | OutOfMemoryError ex) {
			return Optional.of(stop(ExitCode.UNFORESEEN, UnexpectedErrorLog.sentence(ex, data)));
		}
	}

	private ExitCode stop(ExitCode exitCode, String sentence) {
		this.progressDisplay.clear();
		this.around.err().println(TerminalText.text(sentence));
		return exitCode;
	}

	private ExitCode end(CommandInvocation invocation) {
		return switch (invocation.command()) {
			case HELP -> print(HelpText.text());
			case VERSION -> print("multaqa " + this.applicationLauncher.version() + "\n");
			case EXPORT -> export(invocation);
			case RESTORE -> restore(invocation);
			case LOAD, CHECK -> load(invocation);
			case REMOVE -> remove(invocation);
			case HEALTH -> health(invocation);
			case TOKEN -> print(new TokenCommand(data(invocation), Clock.systemUTC()).run(invocation));
			case IMPORT -> new ImportRunner(invocation, this.around).load(this::load);
			case DRAFT -> new DraftRunner(invocation, this.around).run(() -> loadClient(invocation),
					this.applicationLauncher::bundledRecords);
			case SERVE -> throw new IllegalArgumentException("Serving has no end.");
		};
	}

	private ExitCode load(CommandInvocation invocation) {
		return load(InputFiles.read(invocation.files(), this.around.in()), invocation, UnaryOperator.identity(),
				Map::of);
	}

	/**
	 * Loads the records of the input files.
	 * @param outcomeMapper changes each outcome for the report
	 * @param more further entries of a JSON report, read after all outcomes
	 */
	private ExitCode load(InputFiles inputFiles, CommandInvocation invocation,
			UnaryOperator<RecordOutcome> outcomeMapper, Supplier<Map<String, Object>> more) {
		if (!inputFiles.passedOver().isEmpty()) {
			this.around.err()
				.println("Skipped, because their names are not those of record files: "
						+ TerminalText.text(String.join(", ", inputFiles.passedOver())) + ".");
		}
		ReportPrinter reportPrinter = new ReportPrinter(invocation, this.around.colored(invocation.colorMode()),
				this.around.out());
		inputFiles.refused().forEach(reportPrinter::print);
		try {
			judge(inputFiles, invocation, (outcome) -> reportPrinter.print(outcomeMapper.apply(outcome)));
		}
		catch (RuntimeException ex) {
			this.progressDisplay.clear();
			reportPrinter.breakOff();
			throw ex;
		}
		this.progressDisplay.clear();
		return (reportPrinter.end(more.get()).notTaken() > 0) ? ExitCode.REFUSED : ExitCode.FINE;
	}

	private ExitCode remove(CommandInvocation invocation) {
		ReportPrinter reportPrinter = new ReportPrinter(invocation, this.around.colored(invocation.colorMode()),
				this.around.out());
		try (LoadClient loadClient = loadClient(invocation)) {
			loadClient.remove(invocation.files(), invocation.dryRun()).outcomes().forEach(reportPrinter::print);
		}
		this.progressDisplay.clear();
		return (reportPrinter.end().notTaken() > 0) ? ExitCode.REFUSED : ExitCode.FINE;
	}

	private ExitCode health(CommandInvocation invocation) {
		ServerConnection server = new LoadClientSelector(this.applicationLauncher, this.around, this.progressDisplay)
			.running(invocation)
			.orElseThrow(() -> new CommandException(ExitCode.UNREACHABLE,
					"No server runs on this data directory; name its directory with --multaqa.data, or its address with --server."));
		if (!server.ready()) {
			throw new CommandException(ExitCode.UNREACHABLE,
					"The server at %s is not ready; its log says why.".formatted(server.base()));
		}
		return print("The server at %s is ready.\n".formatted(server.base()));
	}

	/** Opens no client if there are no documents. */
	private void judge(InputFiles inputFiles, CommandInvocation invocation, Consumer<RecordOutcome> listener) {
		if (inputFiles.documents().isEmpty()) {
			return;
		}
		try (LoadClient loadClient = loadClient(invocation)) {
			ProgressMeter progressMeter = new ProgressMeter(this.progressDisplay, inputFiles.bytes());
			loadClient.load(inputFiles.documents(), invocation.dryRun(), new LoadClient.LoadListener() {

				@Override
				public void begun(Document document) {
					progressMeter.begin(document);
				}

				@Override
				public void done(RecordOutcome outcome) {
					CommandRunner.this.progressDisplay.clear();
					listener.accept(outcome);
					progressMeter.count();
				}

			});
		}
	}

	private ExitCode export(CommandInvocation invocation) {
		Optional<Path> file = invocation.files()
			.stream()
			.filter((name) -> !name.equals("-"))
			.findFirst()
			.map(this::path);
		file.ifPresent(ExportTarget::check);
		try (LoadClient loadClient = loadClient(invocation)) {
			ExportTarget export = new ExportTarget(loadClient, invocation.exportFormat());
			file.ifPresentOrElse(export::to, () -> export.to(this.around.out()));
			return ExitCode.FINE;
		}
	}

	private ExitCode restore(CommandInvocation invocation) {
		Path file = path(invocation.files().get(0));
		if (!Files.isRegularFile(file)) {
			throw CommandException.wrongUsage("%s is not a file.", file);
		}
		return print(this.applicationLauncher.restore(invocation.properties(), file) + "\n");
	}

	private LoadClient loadClient(CommandInvocation invocation) {
		return new LoadClientSelector(this.applicationLauncher, this.around, this.progressDisplay).find(invocation);
	}

	private DataDirectoryReader data(CommandInvocation invocation) {
		return DataDirectoryReader.of(invocation, this.around.environment());
	}

	private Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw CommandException.wrongUsage("\"%s\" is not a file name: %s.", name, ex.getReason());
		}
	}

	private ExitCode print(String text) {
		try {
			this.around.out().write(text.getBytes(StandardCharsets.UTF_8));
			this.around.out().flush();
			return ExitCode.FINE;
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.UNFORESEEN,
					"The report cannot be written to standard output, which is closed.", ex);
		}
	}

}
