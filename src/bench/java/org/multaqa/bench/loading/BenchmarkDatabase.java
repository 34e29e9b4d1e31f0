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
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReportJson;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application on a data directory of its own, without a seed and without a web
 * server.
 */
final class BenchmarkDatabase implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final long LONGEST_LINE = 16 << 20;

	private final ConfigurableApplicationContext context;

	BenchmarkDatabase(Path data, String... properties) {
		SpringApplication application = new SpringApplication(Multaqa.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		String[] arguments = new String[properties.length + 2];
		arguments[0] = "--multaqa.data=" + data;
		arguments[1] = "--multaqa.seed=none";
		System.arraycopy(properties, 0, arguments, 2, properties.length);
		this.context = application.run(arguments);
	}

	/** Loads a file as the command does, and writes the report down. */
	LoadTotals load(Path records, boolean dryRun, Path report) {
		DocumentFileReader.FoundDocuments found = new DocumentFileReader(LONGEST_LINE).read(List.of(records));
		if (!found.problems().isEmpty()) {
			throw new IllegalArgumentException(found.problems().toString());
		}
		try (Writer writer = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
			return new LoadService(this.context.getBean(LoadRepository.class), "benchmark").load(found.documents().iterator(),
					dryRun, (outcome) -> write(writer, outcome));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Writer writer, RecordOutcome outcome) {
		try {
			writer.write(JSON.writeValueAsString(LoadReportJson.of(outcome)));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void export(ExportFormat format, Path file) {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			this.context.getBean(GraphExporter.class).write(format, out);
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
