package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.report.LoadReport;

/**
 * A loading desk over a ledger in memory, and the short way to hand records to it.
 */
public final class InMemoryLoader {

	/** A record with everything that most others here refer to. */
	static final String KNOWN = """
			record: known
			source: { describedAs: What is known already }
			entities:
			  - { id: region/MA-09, names: { ar: جهة سوس ماسة, fr: Souss-Massa } }
			  - { id: province/agadir-ida-outanane, names: { fr: Agadir Ida-Outanane }, partOf: region/MA-09 }
			  - { id: official/aawatif-hayar, names: { ar: عواطف حيار, fr: Aawatif Hayar } }
			  - { id: official/ahmed-hajji, names: { ar: أحمد حجي } }
			  - { id: post/wali-souss-massa, names: { fr: Wali de Souss-Massa }, territory: region/MA-09 }
			  - { id: ministry/solidarity, names: { fr: Ministère de la Solidarité } }
			  - { id: institution/entraide-nationale, names: { fr: Entraide nationale } }
			  - { id: program/social-pole, names: { fr: Pôle social } }
			  - { id: topic/family, names: { fr: Famille } }
			  - { id: meeting/agadir, names: { fr: Rencontre d'Agadir } }
			""";

	public final InMemoryLoadRepository repository = new InMemoryLoadRepository();

	public static InMemoryLoader withKnown() {
		InMemoryLoader inMemoryLoader = new InMemoryLoader();
		inMemoryLoader.load(KNOWN);
		return inMemoryLoader;
	}

	public LoadReport load(String... records) {
		return load(false, records);
	}

	public LoadReport load(boolean dryRun, String... records) {
		List<Document> documents = new ArrayList<>();
		for (String record : records) {
			documents.add(Document.text("r" + (documents.size() + 1) + ".yaml", record));
		}
		return new LoadService(this.repository, "test").load(documents, dryRun);
	}

	/** The problems and remarks of records loaded over what is known. */
	public static String findings(String... records) {
		return text(withKnown().load(records));
	}

	public static String text(LoadReport report) {
		StringBuilder lines = new StringBuilder();
		report.outcomes().forEach((outcome) -> {
			outcome.problems().forEach((problem) -> lines.append(problem.message()).append('\n'));
			outcome.remarkTexts().forEach((remark) -> lines.append(remark).append('\n'));
		});
		return lines.toString();
	}

}
