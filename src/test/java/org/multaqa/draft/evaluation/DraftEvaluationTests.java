package org.multaqa.draft.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.draft.SeedGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The annotated texts are of our own making; the people in them act nowhere else. */
class DraftEvaluationTests {

	private static final Path ANNOTATED = Path.of("src/test/resources/drafts");

	@Test
	void draftsOfAnnotatedTextsReachTheFiguresAndCanBeLoaded() {
		EvaluationReport report = new DraftEvaluation(SeedGraph.base()).of(ANNOTATED);
		assertThat(report.f1("actor")).as(report.text(true)).isGreaterThanOrEqualTo(0.9);
		assertThat(report.f1("office")).as(report.text(true)).isGreaterThanOrEqualTo(0.8);
		assertThat(report.f1("participation")).as(report.text(true)).isGreaterThanOrEqualTo(0.75);
		assertThat(report.f1("agenda")).as(report.text(true)).isGreaterThanOrEqualTo(0.7);
		assertThat(report.rightIds()).isGreaterThanOrEqualTo(0.97);
		assertThat(report.wrongPersons()).isEmpty();
		assertThat(report.malformed()).isEmpty();
	}

	@Test
	void whatATextSaysItselfIsNotKnownWhenItIsDrafted() {
		EvaluationReport report = new DraftEvaluation(SeedGraph.base()).of(ANNOTATED);
		// only in one of the texts
		assertThat(report.differences()).noneMatch((line) -> line.contains("فؤاد حاجي"));
		assertThat(report.text(false)).contains("3 texts, each drafted using the records of the others.");
	}

	@Test
	void aFigureFallsWhereTheAnnotationSaysSomethingElse(@TempDir Path folder) throws IOException {
		Files.copy(ANNOTATED.resolve("texts/a1.txt"), folder.resolve("a1.txt"));
		Files.writeString(folder.resolve("a1.json"), """
				{"source": {"lang": "ar"}, "actors": [{"id": "person:x", "type": "OFFICIAL", "name": "محمد التازي"}],
				 "relations": [{"from": "محمد التازي", "type": "CHAIRED", "to": "MEETING"}]}""");
		EvaluationReport report = new DraftEvaluation(SeedGraph.base()).of(folder);
		assertThat(report.f1("actor")).isZero();
		assertThat(report.f1("participation")).isZero();
		assertThat(report.differences()).contains("a1: actor missed: person:x «محمد التازي»");
	}

	@Test
	void aFolderWithoutAnnotatedTextsIsRefused(@TempDir Path folder) throws IOException {
		DraftEvaluation evaluation = new DraftEvaluation(SeedGraph.base());
		assertThatThrownBy(() -> evaluation.of(folder.resolve("none"))).isInstanceOf(UnusableAnnotations.class)
			.hasMessageContaining("is not a folder");
		assertThatThrownBy(() -> evaluation.of(folder)).isInstanceOf(UnusableAnnotations.class)
			.hasMessageContaining("has no annotated text");
		Files.writeString(folder.resolve("x.json"), "{");
		Files.writeString(folder.resolve("x.txt"), "Un texte.");
		assertThatThrownBy(() -> evaluation.of(folder)).isInstanceOf(UnusableAnnotations.class)
			.hasMessageContaining("x.json");
	}

}
