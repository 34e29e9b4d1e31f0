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
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;

/**
 * Someone who types commands, with an application that loads by name.
 */
abstract class AtTheCommandLine {

	final ByteArrayOutputStream out = new ByteArrayOutputStream();

	final ByteArrayOutputStream err = new ByteArrayOutputStream();

	final List<String> opened = new ArrayList<>();

	final List<String> served = new ArrayList<>();

	Map<String, String> environment = Map.of();

	boolean closed;

	@TempDir
	Path folder;

	String file(String name) throws IOException {
		return Files.writeString(this.folder.resolve(name), "record: " + name).toString();
	}

	String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	final Optional<Exit> run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		if (!List.of("", "--server.port=0").contains(arguments[0])) {
			all.add("--multaqa.data=" + this.folder);
		}
		Surroundings around = new Surroundings(new ByteArrayInputStream("record: x".getBytes(StandardCharsets.UTF_8)),
				this.out, new PrintStream(this.err, true, StandardCharsets.UTF_8), false, this.environment);
		return new Commands(new ByName(), around).run(all.toArray(String[]::new));
	}

	/** An application whose loading desk goes by the names of the files. */
	private final class ByName implements Application {

		@Override
		public void serve(List<String> properties) {
			AtTheCommandLine.this.served.addAll(properties);
		}

		@Override
		public Desk open(List<String> properties) {
			if (properties.contains("--broken.database=yes")) {
				throw new Stopped(Exit.UNREACHABLE, "The database does not start.");
			}
			properties.stream()
				.filter((property) -> !property.startsWith("--multaqa.data="))
				.forEach(AtTheCommandLine.this.opened::add);
			return new LocalDesk(new LocalDesk.Loading() {

				@Override
				public void load(Iterator<Document> documents, boolean dryRun, Consumer<Outcome> listener) {
					documents.forEachRemaining((document) -> listener.accept(outcome(document)));
				}

				@Override
				public Report remove(List<String> records, boolean dryRun) {
					return new Report(dryRun, records.stream().map(ByName.this::removed).toList());
				}

			}, (format, out) -> out.write((format.word() + " أكادير\n").getBytes(StandardCharsets.UTF_8)),
					() -> AtTheCommandLine.this.closed = true);
		}

		private Outcome removed(String record) {
			Outcome.Status status = record.equals("known") ? Outcome.Status.REMOVED : Outcome.Status.REFUSED;
			return new Outcome("", record, status, List.of(), 0, List.of(), List.of());
		}

		private Outcome outcome(Document document) {
			if (document.name().endsWith("odd.yaml")) {
				throw new IllegalStateException("odd");
			}
			boolean bad = document.name().endsWith("bad.yaml");
			Problem problem = new Problem(new Place(document.name(), 1, 1, "record"), "nothing", "something", null);
			return bad ? Outcome.refused(document.name(), null, List.of(problem), List.of())
					: new Outcome(document.name(), "good", Outcome.Status.LOADED, List.of(), 0, List.of(), List.of());
		}

		@Override
		public String version() {
			return "1.2.3";
		}

	}

}
