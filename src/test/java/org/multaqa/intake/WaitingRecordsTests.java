package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A record whose names may mean more than one entity waits, if it may, and takes effect
 * as soon as it is decided whom it means.
 */
class WaitingRecordsTests {

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

	private final Desk desk = Desk.withKnown();

	@BeforeEach
	void twoOfOneName() {
		this.desk.load(NAMESAKE);
		this.desk.ledger.tray().open();
	}

	@Test
	void itWaitsAndSaysWhatIsToBeDecided() {
		Report report = this.desk.load(AMBIGUOUS);
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Outcome.Status.WAITING);
		assertThat(this.desk.ledger.records()).doesNotContainKey("ambiguous");
		assertThat(this.desk.ledger.tray().records()).singleElement()
			.satisfies((waiting) -> assertThat(waiting.problems()).singleElement()
				.asString()
				.startsWith("facts[0].mandate: found «عواطف حيار»")
				.contains("official/aawatif-hayar or official/awatif-hayar-2", "the id of one of them"));
		assertThat(new ReportText(false, false).of(report)).startsWith("ambiguous (r1.yaml): waiting\n")
			.endsWith("1 record: 1 waiting.\n");
	}

	@Test
	void whatIsLoadedLaterDecides() {
		this.desk.load(AMBIGUOUS);
		Report report = new LoadingDesk(this.desk.ledger, "test").remove(List.of("namesake"), false);
		assertThat(report.outcomes()).extracting(Outcome::record, Outcome::status)
			.containsExactly(tuple("namesake", Outcome.Status.REMOVED), tuple("ambiguous", Outcome.Status.LOADED));
		assertThat(report.outcomes().get(1).remarks())
			.anySatisfy((remark) -> assertThat(remark).startsWith("it waited since"));
		assertThat(this.desk.ledger.assertions("ambiguous").toString()).contains("official/aawatif-hayar");
		assertThat(this.desk.ledger.tray().records()).isEmpty();
	}

	@Test
	void withTheIdInPlaceOfTheNameItTakesEffectAndWaitsNoLonger() {
		this.desk.load(AMBIGUOUS);
		Report report = this.desk.load(AMBIGUOUS.replace("عواطف حيار", "official/aawatif-hayar"));
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Outcome.Status.LOADED);
		assertThat(this.desk.ledger.tray().records()).isEmpty();
	}

	@Test
	void aFormerVersionHoldsWhileTheNextOneWaits() {
		this.desk.load(AMBIGUOUS.replace("عواطف حيار", "official/ahmed-hajji"));
		this.desk.load(AMBIGUOUS);
		assertThat(this.desk.ledger.assertions("ambiguous").toString()).contains("official/ahmed-hajji");
		assertThat(this.desk.ledger.tray().records()).hasSize(1);
		this.desk.load(AMBIGUOUS.replace("عواطف حيار", "official/ahmed-hajji"));
		assertThat(this.desk.ledger.tray().records()).as("the former version handed in again is the last word")
			.isEmpty();
	}

	@Test
	void whatWaitsCanBeTakenBack() {
		this.desk.load(AMBIGUOUS);
		Report report = new LoadingDesk(this.desk.ledger, "test").remove(List.of("ambiguous"), false);
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Outcome.Status.REMOVED);
		assertThat(this.desk.ledger.tray().records()).isEmpty();
	}

	@Test
	void aDryRunSaysItWouldWaitAndKeepsNothing() {
		Report report = this.desk.load(true, AMBIGUOUS);
		assertThat(new ReportText(false, false).of(report)).startsWith("ambiguous (r1.yaml): would be left waiting\n");
		assertThat(this.desk.ledger.tray().records()).isEmpty();
		this.desk.load(AMBIGUOUS);
		Report rehearsed = new LoadingDesk(this.desk.ledger, "test").remove(List.of("ambiguous"), true);
		assertThat(rehearsed.outcomes()).extracting(Outcome::status).containsExactly(Outcome.Status.REMOVED);
		assertThat(this.desk.ledger.tray().records()).hasSize(1);
	}

	@Test
	void ofTwoVersionsInOneLoadNoneWaits() {
		Report report = this.desk.load(AMBIGUOUS, AMBIGUOUS.replace("from: 2020", "from: 2021"));
		assertThat(report.outcomes()).extracting(Outcome::status)
			.containsExactly(Outcome.Status.REFUSED, Outcome.Status.REFUSED);
		assertThat(this.desk.ledger.tray().records()).isEmpty();
	}

	@Test
	void judgedInVainItWaitsOnAsItDid() {
		this.desk.load(AMBIGUOUS);
		List<WaitingRecord> before = this.desk.ledger.tray().records();
		this.desk.load(NAMESAKE.replace("namesake", "elsewhere")
			.replace("official/awatif-hayar-2", "official/somebody")
			.replace("عواطف حيار", "زينب قيوح"));
		assertThat(this.desk.ledger.tray().records()).isEqualTo(before);
	}

	@Test
	void whatIsWrongBesidesIsRefused() {
		Report report = this.desk.load(AMBIGUOUS.replace("post/wali-souss-massa", "post/nobody-knows"));
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Outcome.Status.REFUSED);
		assertThat(this.desk.ledger.tray().records()).isEmpty();
	}

}
