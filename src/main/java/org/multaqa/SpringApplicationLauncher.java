package org.multaqa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.api.WarmUpQuery;
import org.multaqa.command.client.ApplicationLauncher;
import org.multaqa.command.client.InProcessLoadClient;
import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;
import org.multaqa.draft.DraftRequest;
import org.multaqa.draft.Drafter;
import org.multaqa.draft.record.DraftRecordWriter;
import org.multaqa.draft.text.TextReader;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.GraphExporter;
import org.multaqa.query.GraphRestorer;
import org.multaqa.query.error.InvalidBackup;
import org.multaqa.store.EarlyDatabaseInitializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring application for the server or for one command. */
final class SpringApplicationLauncher implements ApplicationLauncher {

	/**
	 * Loggers that are off because {@link StartupFailureMessage} reports the failure;
	 * {@code --debug} turns them on.
	 */
	private static final Map<String, String> TOLD_ONCE = Stream.of("org.springframework.boot.SpringApplication",
			"org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
			"org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
			"org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
			"org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext",
			"org.springframework.context.annotation.AnnotationConfigApplicationContext")
		.collect(Collectors.toUnmodifiableMap((logger) -> "logging.level." + logger, (logger) -> "OFF"));

	/**
	 * Properties for commands, which print only their report, warnings and errors.
	 */
	private static final Map<String, String> QUIET = Map.of("spring.main.banner-mode", "off",
			"spring.main.log-startup-info", "false", "logging.level.root", "WARN");

	@Override
	public void serve(List<String> properties) {
		start(new SpringApplicationBuilder(Multaqa.class, WarmUpQuery.class), toldOnce(properties));
	}

	@Override
	public LoadClient open(List<String> properties) {
		// loggers and libraries write to standard output, which is reserved for the
		// report
		System.setOut(System.err);
		ConfigurableApplicationContext context = start(
				new SpringApplicationBuilder(Multaqa.class).web(WebApplicationType.NONE),
				with(toldOnce(properties), QUIET));
		LoadService loadService = new LoadService(context.getBean(LoadRepository.class), "command line");
		return new InProcessLoadClient(new InProcessLoadClient.LoadOperations() {

			@Override
			public void load(Iterator<Document> documents, boolean dryRun, Consumer<RecordOutcome> listener) {
				loadService.load(documents, dryRun, listener);
			}

			@Override
			public LoadReport remove(List<String> records, boolean dryRun) {
				return loadService.remove(records, dryRun);
			}

			@Override
			public String draft(String text, CommandInvocation.DraftOptions draftOptions) {
				return DraftRecordWriter.write(
						new Drafter(context.getBean(LoadRepository.class)).draft(new DraftRequest(TextReader.read(text),
								draftOptions.language(), draftOptions.published(), draftOptions.source())));
			}

		}, context.getBean(GraphExporter.class), context::close);
	}

	@Override
	public String restore(List<String> properties, Path backup) {
		System.setOut(System.err);
		// the seed would make the graph other than that of the backup
		Map<String, String> settings = new HashMap<>(QUIET);
		settings.put("multaqa.seed", "none");
		List<String> given = properties.stream().filter((one) -> !one.startsWith("--multaqa.seed=")).toList();
		try (ConfigurableApplicationContext context = start(
				new SpringApplicationBuilder(Multaqa.class).web(WebApplicationType.NONE),
				with(toldOnce(given), settings))) {
			GraphRestorer.Restored restored = context.getBean(GraphRestorer.class).restore(backup);
			return String.format(Locale.ROOT,
					"Restored %,d records with %,d revisions, %,d loads and %,d pending records.", restored.records(),
					restored.revisions(), restored.loads(), restored.pending());
		}
		catch (InvalidBackup ex) {
			throw new CommandException(ExitCode.WRONG_USAGE, ex.sentence(), ex);
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.WRONG_USAGE,
					"%s cannot be read: %s.".formatted(backup, ex.getMessage()), ex);
		}
	}

	@Override
	public List<Document> bundledRecords() {
		return SeedLoader.bundled().documents();
	}

	private static ConfigurableApplicationContext start(SpringApplicationBuilder application, List<String> properties) {
		try {
			return application.initializers(new EarlyDatabaseInitializer()).run(properties.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw StartupFailureMessage.of(ex);
		}
	}

	private static List<String> toldOnce(List<String> properties) {
		return properties.contains("--debug") ? properties : with(properties, TOLD_ONCE);
	}

	/** Adds properties that the caller does not set. */
	private static List<String> with(List<String> properties, Map<String, String> more) {
		List<String> all = new ArrayList<>(properties);
		more.forEach((name, value) -> {
			String start = "--" + name + "=";
			if (properties.stream().noneMatch((property) -> property.startsWith(start))) {
				all.add(start + value);
			}
		});
		return all;
	}

	@Override
	public String version() {
		return Optional.ofNullable(Multaqa.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
	}

}
