package org.multaqa.loading;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing becomes part of itself, whoever loads at the same time and whatever is judged
 * to be the same.
 */
@EachBackend
class PartOfCycleIT {

	private static final int TIMES = 20;

	private final RunningApplication multaqa;

	PartOfCycleIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void ofLoadersThatCloseACircleTogetherOneIsRefused() {
		for (int i = 0; i < TIMES; i++) {
			List<String> circle = List.of(partOf(i, "a", "b"), partOf(i, "b", "c"), partOf(i, "c", "a"));
			List<CompletableFuture<LoadReport>> loaders = circle.stream()
				.map((record) -> CompletableFuture.supplyAsync(() -> load(record)))
				.toList();
			List<RecordOutcome> refused = loaders.stream()
				.flatMap((loader) -> loader.join().outcomes().stream())
				.filter((outcome) -> outcome.status() == RecordOutcome.OutcomeStatus.REFUSED)
				.toList();

			assertThat(refused).hasSize(1);
			assertThat(problems(refused)).singleElement()
				.satisfies((problem) -> assertThat(problem.found()).startsWith("a circle: "));
		}
		assertThat(wholes()).isEqualTo(2 * TIMES);
	}

	@Test
	void aJudgementThatWouldCloseACircleIsRefused() {
		assertThat(load(partOf(0, "a", "b"), partOf(1, "b", "c")).refusedAnything()).isFalse();
		String before = this.multaqa.dump();

		LoadReport report = load(same("0-a", "1-c"), same("0-b", "1-b"));

		assertThat(report.outcomes().stream().map(RecordOutcome::status))
			.containsExactlyInAnyOrder(RecordOutcome.OutcomeStatus.LOADED, RecordOutcome.OutcomeStatus.REFUSED);
		assertThat(problems(report.outcomes())).singleElement()
			.satisfies((problem) -> assertThat(problem.found())
				.startsWith("a circle by ids that are judged the same: program/"));
		report.outcomes().forEach((outcome) -> desk().remove(List.of(outcome.record()), false));
		assertThat(this.multaqa.dump()).isEqualTo(before);
	}

	private static String partOf(int record, String part, String whole) {
		return """
				record: part-%1$d-%2$s-of-%3$s
				source: { title: One }
				cite: p1
				entities:
				  - { id: program/%1$d-%2$s, names: { fr: %2$s }, partOf: program/%1$d-%3$s }
				  - { id: program/%1$d-%3$s, names: { fr: %3$s } }
				""".formatted(record, part, whole);
	}

	private static String same(String one, String other) {
		return """
				record: same-%1$s-%2$s
				source: { title: Another }
				cite: p1
				facts:
				  - { same: program/%1$s, as: program/%2$s }
				""".formatted(one, other);
	}

	private LoadService desk() {
		return new LoadService(this.multaqa.get(LoadRepository.class), "test");
	}

	private LoadReport load(String... records) {
		return desk().load(IntStream.range(0, records.length)
			.mapToObj((i) -> Document.text("r" + i + ".yaml", records[i]))
			.toList(), false);
	}

	private static Stream<Problem> problems(List<RecordOutcome> outcomes) {
		return outcomes.stream().flatMap((outcome) -> outcome.problems().stream());
	}

	private long wholes() {
		JsonNode programs = HttpTestClient.data(this.multaqa, "{ programs(first: 100) { nodes { partOf { id } } } }")
			.at("/programs/nodes");
		return programs.valueStream().filter((program) -> !program.get("partOf").isNull()).count();
	}

}
