package org.multaqa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.multaqa.intake.CheckedBatch;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportText;
import org.multaqa.store.connection.DatabaseProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the seed before the first request: the whole seed at the first start, and only
 * its changes afterwards. A folder named {@code examples} is not part of a seed.
 */
@Component
class SeedLoader implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

	private static final String EXAMPLES = "examples/";

	private static final long MOST_BYTES = 16 << 20;

	private final ObjectProvider<LoadRepository> repository;

	private final String seed;

	private final CompletableFuture<CheckedBatch> received;

	/** Starts to read the seed while the database opens. */
	SeedLoader(ObjectProvider<LoadRepository> repository, DatabaseProperties databaseProperties) {
		this.repository = repository;
		this.seed = databaseProperties.seed();
		this.received = CompletableFuture.supplyAsync(this::receive);
	}

	@Override
	public void afterSingletonsInstantiated() {
		LoadReport report = new LoadService(this.repository.getObject(), "seed").load(this.received.join(), false);
		if (report.outcomes().isEmpty()) {
			return;
		}
		LOG.info("Seed ({}): {} records loaded, {} replaced, {} unchanged, {} refused.", this.seed,
				report.count(RecordOutcome.OutcomeStatus.LOADED), report.count(RecordOutcome.OutcomeStatus.REPLACED),
				report.count(RecordOutcome.OutcomeStatus.UNCHANGED), report.count(RecordOutcome.OutcomeStatus.REFUSED));
		report.outcomes()
			.stream()
			.filter((outcome) -> outcome.status() == RecordOutcome.OutcomeStatus.REFUSED
					|| outcome.status() == RecordOutcome.OutcomeStatus.WAITING)
			.forEach((outcome) -> LOG.warn(new LoadReportText(false, false).of(outcome, false)));
	}

	private CheckedBatch receive() {
		DocumentFileReader.FoundDocuments found = switch (this.seed) {
			case "none" -> new DocumentFileReader.FoundDocuments(List.of(), List.of(), List.of());
			case "bundled" -> bundled();
			default -> new DocumentFileReader(MOST_BYTES).read(List.of(Path.of(this.seed)));
		};
		return CheckedBatch.of(
				found.documents().stream().filter((document) -> !document.name().contains(EXAMPLES)).toList(),
				found.problems());
	}

	/** The seed in the application's jar. */
	static DocumentFileReader.FoundDocuments bundled() {
		try {
			List<Document> documents = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:graph-seed/**/*.yaml")) {
				String address = file.getURL().toString();
				documents.add(new Document(address.substring(address.lastIndexOf("graph-seed/")),
						file.getContentAsByteArray()));
			}
			return new DocumentFileReader.FoundDocuments(documents, List.of(), List.of());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The records packed with the application cannot be read.", ex);
		}
	}

}
