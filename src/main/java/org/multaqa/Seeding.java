package org.multaqa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportText;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentFiles;
import org.multaqa.store.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

	private final LoadingDesk desk;

	private final String seed;

	Seeding(Ledger ledger, Settings settings) {
		this.desk = new LoadingDesk(ledger);
		this.seed = settings.seed();
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.seed.equals("none")) {
			return;
		}
		DocumentFiles.Found found = this.seed.equals("bundled") ? bundled()
				: new DocumentFiles(MOST_BYTES).read(List.of(Path.of(this.seed)));
		List<Document> documents = found.documents()
			.stream()
			.filter((document) -> !document.name().contains(EXAMPLES))
			.toList();
		Report report = this.desk.load(documents, found.problems(), false);
		LOG.info("Seed ({}): {} records loaded, {} replaced, {} unchanged, {} refused.", this.seed,
				report.count(Outcome.Status.LOADED), report.count(Outcome.Status.REPLACED),
				report.count(Outcome.Status.UNCHANGED), report.count(Outcome.Status.REFUSED));
		report.outcomes()
			.stream()
			.filter((outcome) -> outcome.status() == Outcome.Status.REFUSED)
			.forEach((outcome) -> LOG.warn(new ReportText(false, false).of(outcome, false)));
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
