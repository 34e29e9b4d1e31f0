package org.multaqa.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.document.Document;

/** Does what the command line asks for. */
public final class Commands {

	private final Application application;

	private final Surroundings around;

	private final Progress progress;

	public Commands(Application application, Surroundings around) {
		this.application = application;
		this.around = around;
		this.progress = new Progress(around);
	}

	/**
	 * Runs to its end whatever has one.
	 * @return how it ended, or empty where the application goes on serving
	 */
	public Optional<Exit> run(String... arguments) {
		Path data = Path.of("");
		try {
			Invocation invocation = CommandLine.parse(arguments);
			data = DataFolder.of(invocation, this.around.environment()).path();
			if (invocation.verb() == Verb.SERVE) {
				this.application.serve(invocation.properties());
				return Optional.empty();
			}
			return Optional.of(end(invocation));
		}
		catch (Stopped ex) {
			return Optional.of(stop(ex.exit(), ex.sentence()));
		}
		catch (Exception | StackOverflowError | OutOfMemoryError ex) {
			return Optional.of(stop(Exit.UNFORESEEN, Failures.sentence(ex, data)));
		}
	}

	private Exit stop(Exit exit, String sentence) {
		this.progress.clear();
		this.around.err().println(Plain.text(sentence));
		return exit;
	}

	private Exit end(Invocation invocation) {
		return switch (invocation.verb()) {
			case HELP -> print(Help.text());
			case VERSION -> print("multaqa " + this.application.version() + "\n");
			case EXPORT -> export(invocation);
			case LOAD, CHECK -> load(invocation);
			case REMOVE -> remove(invocation);
			case HEALTH -> health(invocation);
			case TOKEN -> print(new TokenCommand(data(invocation), Clock.systemUTC()).run(invocation));
			case IMPORT -> new ImportedFiles(invocation, this.around).load(this::load);
			case SERVE -> throw new IllegalArgumentException("Serving has no end.");
		};
	}

	private Exit load(Invocation invocation) {
		return load(Handed.read(invocation.files(), this.around.in()), invocation, UnaryOperator.identity(), Map::of);
	}

	/**
	 * Loads what is handed in.
	 * @param told what the report says of each outcome
	 * @param more what a report for programs holds besides, once all are told
	 */
	private Exit load(Handed handed, Invocation invocation, UnaryOperator<Outcome> told,
			Supplier<Map<String, Object>> more) {
		if (!handed.passedOver().isEmpty()) {
			this.around.err()
				.println("Passed over, being no records by their names: "
						+ Plain.text(String.join(", ", handed.passedOver())) + ".");
		}
		Printout printout = new Printout(invocation, this.around.colored(invocation.color()), this.around.out());
		handed.refused().forEach(printout::print);
		try {
			judge(handed, invocation, (outcome) -> printout.print(told.apply(outcome)));
		}
		catch (RuntimeException ex) {
			this.progress.clear();
			printout.breakOff();
			throw ex;
		}
		this.progress.clear();
		return (printout.end(more.get()).notTaken() > 0) ? Exit.REFUSED : Exit.FINE;
	}

	private Exit remove(Invocation invocation) {
		Printout printout = new Printout(invocation, this.around.colored(invocation.color()), this.around.out());
		try (Desk desk = desk(invocation)) {
			desk.remove(invocation.files(), invocation.dryRun()).outcomes().forEach(printout::print);
		}
		this.progress.clear();
		return (printout.end().notTaken() > 0) ? Exit.REFUSED : Exit.FINE;
	}

	private Exit health(Invocation invocation) {
		Server server = new Desks(this.application, this.around, this.progress).running(invocation)
			.orElseThrow(() -> new Stopped(Exit.UNREACHABLE,
					"No server runs on this data directory; name its directory with --multaqa.data, or its address with --server."));
		if (!server.ready()) {
			throw new Stopped(Exit.UNREACHABLE,
					"The server at %s is not ready; its log says why.".formatted(server.base()));
		}
		return print("The server at %s is ready.\n".formatted(server.base()));
	}

	/** No desk is opened for nothing. */
	private void judge(Handed handed, Invocation invocation, Consumer<Outcome> listener) {
		if (handed.documents().isEmpty()) {
			return;
		}
		try (Desk desk = desk(invocation)) {
			Pace pace = new Pace(this.progress, handed.bytes());
			desk.load(handed.documents(), invocation.dryRun(), new Desk.Watcher() {

				@Override
				public void begun(Document document) {
					pace.begin(document);
				}

				@Override
				public void done(Outcome outcome) {
					Commands.this.progress.clear();
					listener.accept(outcome);
					pace.count();
				}

			});
		}
	}

	private Exit export(Invocation invocation) {
		Optional<Path> file = invocation.files()
			.stream()
			.filter((name) -> !name.equals("-"))
			.findFirst()
			.map(this::path);
		file.ifPresent(Export::check);
		try (Desk desk = desk(invocation)) {
			Export export = new Export(desk, invocation.exportFormat());
			file.ifPresentOrElse(export::to, () -> export.to(this.around.out()));
			return Exit.FINE;
		}
	}

	private Desk desk(Invocation invocation) {
		return new Desks(this.application, this.around, this.progress).find(invocation);
	}

	private DataFolder data(Invocation invocation) {
		return DataFolder.of(invocation, this.around.environment());
	}

	private Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw Stopped.wrongUsage("\"%s\" is no name of a file: %s.", name, ex.getReason());
		}
	}

	private Exit print(String text) {
		try {
			this.around.out().write(text.getBytes(StandardCharsets.UTF_8));
			this.around.out().flush();
			return Exit.FINE;
		}
		catch (IOException ex) {
			throw new Stopped(Exit.UNFORESEEN, "The report cannot be written to standard output, which is closed.", ex);
		}
	}

}
