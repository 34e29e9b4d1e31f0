package org.multaqa.bench.loading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.multaqa.Multaqa;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.Exports;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.Totals;
import org.multaqa.intake.document.DocumentFiles;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application on a data directory of its own, without a seed and without a web
 * server.
 */
final class Store implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final long LONGEST_LINE = 16 << 20;

	private final ConfigurableApplicationContext context;

	Store(Path data, String... properties) {
		SpringApplication application = new SpringApplication(Multaqa.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		String[] arguments = new String[properties.length + 2];
		arguments[0] = "--multaqa.data=" + data;
		arguments[1] = "--multaqa.seed=none";
		System.arraycopy(properties, 0, arguments, 2, properties.length);
		this.context = application.run(arguments);
	}

	/** Loads a file as the command does, and writes the report down. */
	Totals load(Path records, boolean dryRun, Path report) {
		DocumentFiles.Found found = new DocumentFiles(LONGEST_LINE).read(List.of(records));
		if (!found.problems().isEmpty()) {
			throw new IllegalArgumentException(found.problems().toString());
		}
		try (Writer writer = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
			return new LoadingDesk(this.context.getBean(Ledger.class), "benchmark").load(found.documents().iterator(),
					dryRun, (outcome) -> write(writer, outcome));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Writer writer, Outcome outcome) {
		try {
			writer.write(JSON.writeValueAsString(ReportJson.of(outcome)));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void export(ExportFormat format, Path file) {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			this.context.getBean(Exports.class).write(format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
