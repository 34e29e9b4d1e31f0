package org.multaqa.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person reads after handing in the news of a month.
 */
class MonthlyNewsReportTests {

	private static final String BAD = """
			record: %s
			source: { title: Réunion }
			cite: p1
			meeting:
			  id: meeting/%s
			  title: { fr: Réunion }
			  where: region/MA-99
			  participants:
			    - { who: %s }
			    - { who: official/karim-achengly }
			""";

	@Test
	void theReportFitsOnTwoScreensAndBeginsWithWhatAPersonMustDecide() throws IOException {
		LoadService desk = new LoadService(new InMemoryLoadRepository(), "test");
		desk.load(documents("territory", "governments", "actors"), false);
		List<Document> news = new ArrayList<>(documents("meetings", "examples"));
		news.add(Document.text("first.yaml", BAD.formatted("first", "first", "Nobody Knows Him")));
		news.add(Document.text("second.yaml", BAD.formatted("second", "second", "Someone Unheard Of")));
		LoadReport report = desk.load(news, true);

		assertThat(report.outcomes()).hasSize(18);
		List<String> lines = new LoadReportText(false, true).summary(report).lines().toList();
		assertThat(lines).hasSizeLessThanOrEqualTo(100)
			.allSatisfy((line) -> assertThat(line.length()).isLessThanOrEqualTo(120));
		assertThat(lines.get(0)).startsWith("Dry run, nothing written: 18 records: 16 would be loaded, 2 refused");
		assertThat(lines.get(1)).startsWith("To be decided by a person: ");
		assertThat(lines.get(2)).startsWith("  first.yaml:7:10 meeting.where: found region/MA-99, which is not known");
		assertThat(lines).filteredOn((line) -> line.contains("official/karim-achengly")).isNotEmpty();
		assertThat(lines).anyMatch((line) -> line.contains("(2 times)"));
		assertThat(lines).anyMatch((line) -> line.startsWith("New: official ("));
	}

	private static List<Document> documents(String... folders) throws IOException {
		List<Document> documents = new ArrayList<>();
		for (String folder : folders) {
			try (Stream<Path> files = Files.list(Path.of("graph-seed", folder))) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
					documents.add(new Document(file.getFileName().toString(), Files.readAllBytes(file)));
				}
			}
		}
		return documents;
	}

}
