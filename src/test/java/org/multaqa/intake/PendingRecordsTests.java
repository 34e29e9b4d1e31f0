package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.intake.graph.PendingRecord;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A record whose names may mean more than one entity waits, if it may, and takes effect
 * as soon as it is decided whom it means.
 */
class PendingRecordsTests {

	/** A second official with the name of one who is known. */
	private static final String NAMESAKE = """
			record: namesake
			source: { describedAs: Another of that name }
			entities:
			  - { id: official/awatif-hayar-2, names: { ar: عواطف حيار } }
			""";

	private static final String AMBIGUOUS = """
			record: ambiguous
			source: { describedAs: Minutes }
			cite: p. 1
			facts:
			  - { mandate: عواطف حيار, post: post/wali-souss-massa, from: 2020 }
			""";

	private final InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();

	@BeforeEach
	void twoOfOneName() {
		this.inMemoryLoader.load(NAMESAKE);
		this.inMemoryLoader.repository.pendingStore().open();
	}

	@Test
	void itWaitsAndSaysWhatIsToBeDecided() {
		LoadReport report = this.inMemoryLoader.load(AMBIGUOUS);
		assertThat(report.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.WAITING);
		assertThat(this.inMemoryLoader.repository.records()).doesNotContainKey("ambiguous");
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).singleElement()
			.satisfies((waiting) -> assertThat(waiting.problems()).singleElement()
				.asString()
				.startsWith("facts[0].mandate: found «عواطف حيار»")
				.contains("official/aawatif-hayar or official/awatif-hayar-2", "the id of one of them"));
		assertThat(new LoadReportText(false, false).of(report)).startsWith("ambiguous (r1.yaml): waiting\n")
			.endsWith("1 record: 1 waiting.\n");
	}

	@Test
	void whatIsLoadedLaterDecides() {
		this.inMemoryLoader.load(AMBIGUOUS);
		LoadReport report = new LoadService(this.inMemoryLoader.repository, "test").remove(List.of("namesake"), false);
		assertThat(report.outcomes()).extracting(RecordOutcome::record, RecordOutcome::status)
			.containsExactly(tuple("namesake", RecordOutcome.OutcomeStatus.REMOVED),
					tuple("ambiguous", RecordOutcome.OutcomeStatus.LOADED));
		assertThat(report.outcomes().get(1).remarkTexts())
			.anySatisfy((remark) -> assertThat(remark).startsWith("it waited since"));
		assertThat(this.inMemoryLoader.repository.assertions("ambiguous").toString())
			.contains("official/aawatif-hayar");
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
	}

	@Test
	void withTheIdInPlaceOfTheNameItTakesEffectAndWaitsNoLonger() {
		this.inMemoryLoader.load(AMBIGUOUS);
		LoadReport report = this.inMemoryLoader.load(AMBIGUOUS.replace("عواطف حيار", "official/aawatif-hayar"));
		assertThat(report.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.LOADED);
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
	}

	@Test
	void aFormerVersionHoldsWhileTheNextOneWaits() {
		this.inMemoryLoader.load(AMBIGUOUS.replace("عواطف حيار", "official/ahmed-hajji"));
		this.inMemoryLoader.load(AMBIGUOUS);
		assertThat(this.inMemoryLoader.repository.assertions("ambiguous").toString()).contains("official/ahmed-hajji");
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).hasSize(1);
		this.inMemoryLoader.load(AMBIGUOUS.replace("عواطف حيار", "official/ahmed-hajji"));
		assertThat(this.inMemoryLoader.repository.pendingStore().records())
			.as("the earlier version, loaded again, replaces the pending one")
			.isEmpty();
	}

	@Test
	void whatWaitsCanBeTakenBack() {
		this.inMemoryLoader.load(AMBIGUOUS);
		LoadReport report = new LoadService(this.inMemoryLoader.repository, "test").remove(List.of("ambiguous"), false);
		assertThat(report.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.REMOVED);
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
	}

	@Test
	void aDryRunSaysItWouldWaitAndKeepsNothing() {
		LoadReport report = this.inMemoryLoader.load(true, AMBIGUOUS);
		assertThat(new LoadReportText(false, false).of(report))
			.startsWith("ambiguous (r1.yaml): would be left waiting\n");
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
		this.inMemoryLoader.load(AMBIGUOUS);
		LoadReport rehearsed = new LoadService(this.inMemoryLoader.repository, "test").remove(List.of("ambiguous"),
				true);
		assertThat(rehearsed.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.REMOVED);
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).hasSize(1);
	}

	@Test
	void ofTwoVersionsInOneLoadNoneWaits() {
		LoadReport report = this.inMemoryLoader.load(AMBIGUOUS, AMBIGUOUS.replace("from: 2020", "from: 2021"));
		assertThat(report.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.REFUSED, RecordOutcome.OutcomeStatus.REFUSED);
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
	}

	@Test
	void judgedInVainItWaitsOnAsItDid() {
		this.inMemoryLoader.load(AMBIGUOUS);
		List<PendingRecord> before = this.inMemoryLoader.repository.pendingStore().records();
		this.inMemoryLoader.load(NAMESAKE.replace("namesake", "elsewhere")
			.replace("official/awatif-hayar-2", "official/somebody")
			.replace("عواطف حيار", "زينب قيوح"));
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEqualTo(before);
	}

	@Test
	void whatIsWrongBesidesIsRefused() {
		LoadReport report = this.inMemoryLoader.load(AMBIGUOUS.replace("post/wali-souss-massa", "post/nobody-knows"));
		assertThat(report.outcomes()).extracting(RecordOutcome::status)
			.containsExactly(RecordOutcome.OutcomeStatus.REFUSED);
		assertThat(this.inMemoryLoader.repository.pendingStore().records()).isEmpty();
	}

}
