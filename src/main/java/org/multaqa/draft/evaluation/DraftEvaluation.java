package org.multaqa.draft.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.multaqa.draft.Draft;
import org.multaqa.draft.Drafter;
import org.multaqa.draft.record.DraftRecordWriter;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.RecordGraph;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;

/**
 * Evaluates drafts: each annotated text of a folder is drafted with a graph of the other
 * annotations, and compared with its own. Everything stays in memory.
 */
public final class DraftEvaluation {

	private final RecordGraph base;

	/**
	 * @param base the records of the graph before the annotations: territories,
	 * governments, topics
	 */
	public DraftEvaluation(List<Document> base) {
		this.base = RecordGraph.empty();
		this.base.load(base);
	}

	/**
	 * Evaluates the texts of a folder.
	 * @throws UnusableAnnotations if there is nothing to evaluate
	 */
	public EvaluationReport of(Path folder) {
		List<Annotation> all = AnnotationReader.read(folder);
		AnnotationRecords records = new AnnotationRecords(all, this.base.repository());
		EvaluationReport report = new EvaluationReport();
		for (Annotation annotation : all) {
			RecordGraph others = this.base.and();
			LoadReport loaded = others
				.load(all.stream().filter((other) -> !other.equals(annotation)).map(records::record).toList());
			loaded.outcomes()
				.stream()
				.filter((outcome) -> outcome.status() == RecordOutcome.OutcomeStatus.REFUSED)
				.forEach((outcome) -> report.addDifference(annotation,
						"record of another refused: %s".formatted(outcome.problems())));
			Draft draft = new Drafter(others.repository()).draft(annotation.request());
			report.text();
			new DraftComparison(annotation, draft, records, (id) -> !others.repository().known(Set.of(id)).isEmpty(),
					report)
				.run();
			check(others, annotation, draft, report);
		}
		return report;
	}

	private static void check(RecordGraph graph, Annotation annotation, Draft draft, EvaluationReport report) {
		Document document = Document.text("draft.yaml", DraftRecordWriter.write(draft));
		new LoadService(graph.repository(), "draft").load(List.of(document), true)
			.outcomes()
			.stream()
			.filter((outcome) -> outcome.status() != RecordOutcome.OutcomeStatus.LOADED)
			.forEach(
					(outcome) -> report.malformed(annotation, "%s %s".formatted(outcome.status(), outcome.problems())));
	}

}
