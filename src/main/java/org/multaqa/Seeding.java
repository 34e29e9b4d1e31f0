package org.multaqa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Received;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportText;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentFiles;
import org.multaqa.store.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the seed before anything is answered: all of it at the first start, and only what
 * changed in it afterwards. A folder named {@code examples} is no part of a seed.
 */
@Component
class Seeding implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

	private static final String EXAMPLES = "examples/";

	private static final long MOST_BYTES = 16 << 20;

	private final ObjectProvider<Ledger> ledger;

	private final String seed;

	private final CompletableFuture<Received> received;

	/** Reads the seed while the database opens. */
	Seeding(ObjectProvider<Ledger> ledger, Settings settings) {
		this.ledger = ledger;
		this.seed = settings.seed();
		this.received = CompletableFuture.supplyAsync(this::receive);
	}

	@Override
	public void afterSingletonsInstantiated() {
		Report report = new LoadingDesk(this.ledger.getObject(), "seed").load(this.received.join(), false);
		if (report.outcomes().isEmpty()) {
			return;
		}
		LOG.info("Seed ({}): {} records loaded, {} replaced, {} unchanged, {} refused.", this.seed,
				report.count(Outcome.Status.LOADED), report.count(Outcome.Status.REPLACED),
				report.count(Outcome.Status.UNCHANGED), report.count(Outcome.Status.REFUSED));
		report.outcomes()
			.stream()
			.filter((outcome) -> outcome.status() == Outcome.Status.REFUSED
					|| outcome.status() == Outcome.Status.WAITING)
			.forEach((outcome) -> LOG.warn(new ReportText(false, false).of(outcome, false)));
	}

	private Received receive() {
		DocumentFiles.Found found = switch (this.seed) {
			case "none" -> new DocumentFiles.Found(List.of(), List.of(), List.of());
			case "bundled" -> bundled();
			default -> new DocumentFiles(MOST_BYTES).read(List.of(Path.of(this.seed)));
		};
		return Received.of(
				found.documents().stream().filter((document) -> !document.name().contains(EXAMPLES)).toList(),
				found.problems());
	}

	private static DocumentFiles.Found bundled() {
		try {
			List<Document> documents = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:graph-seed/**/*.yaml")) {
				String address = file.getURL().toString();
				documents.add(new Document(address.substring(address.lastIndexOf("graph-seed/")),
						file.getContentAsByteArray()));
			}
			return new DocumentFiles.Found(documents, List.of(), List.of());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The records packed with the application cannot be read.", ex);
		}
	}

}
