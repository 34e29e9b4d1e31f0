package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementStatesTests {

	private static final String HEAD = "record: r\nsource: { describedAs: x, published: 2024-05-01 }\ncite: \"¶1\"\n";

	private static final String ENDS = "party institution/entraide-nationale, ministry/solidarity ";

	@Test
	void eachStateIsAFactWithTheEndsOfItsAgreement() {
		assertThat(
				facts("""
						facts:
						  - agreement: [ ministry/solidarity, institution/entraide-nationale ]
						    program: program/social-pole
						    title: { fr: Convention }
						    amount: { value: 12, currency: MAD }
						    states:
						      - { state: signed, on: 2022-01-31, cite: "¶2" }
						      - { state: in-progress, on: 2023, paid: { value: 3, currency: MAD }, committed: { value: 1, currency: EUR } }
						      - { state: finished, status: disputed }
						"""))
			.containsExactly(
					"agreement %sprogram program/social-pole amount=12.0 currency=MAD title_fr=Convention @ ¶1 from 2022-01-31"
						.formatted(ENDS),
					"agreement-state %sprogram program/social-pole amount=12.0 currency=MAD status=SIGNED title_fr=Convention @ ¶2 from 2022-01-31"
						.formatted(ENDS),
					"agreement-state %sprogram program/social-pole amount=12.0 committed=1.0 committed_currency=EUR currency=MAD paid=3.0 paid_currency=MAD status=IN_PROGRESS title_fr=Convention @ ¶1 from 2023"
						.formatted(ENDS),
					"agreement-state %sprogram program/social-pole amount=12.0 currency=MAD status=FINISHED title_fr=Convention @ ¶1 from before 2024-05-02 disputed"
						.formatted(ENDS));
	}

	@Test
	void theDayOfTheAgreementIsThatOfItsSignature() {
		assertThat(
				facts("""
						facts:
						  - { agreement: [ ministry/solidarity, institution/entraide-nationale ], on: 2022, cite: { at: p3, wording: w } }
						  - { agreement: [ ministry/solidarity, institution/entraide-nationale ], on: 2022-01, states: [ { state: cancelled, on: 2022 } ], meeting: meeting/agadir }
						"""))
			.containsExactly("agreement %s@ p3 «w» from 2022".formatted(ENDS),
					"agreement-state %sstatus=SIGNED @ p3 «w» from 2022".formatted(ENDS),
					"agreement %smeeting meeting/agadir @ ¶1 from 2022-01".formatted(ENDS),
					"agreement-state %smeeting meeting/agadir status=CANCELLED @ ¶1 from 2022".formatted(ENDS),
					"agreement-state %smeeting meeting/agadir status=SIGNED @ ¶1 from 2022-01".formatted(ENDS));
	}

	@Test
	void aStateDoesNotBeginBeforeTheOneThatComesBeforeIt() {
		assertThat(findings(
				"""
						  - { agreement: [ ministry/solidarity, institution/entraide-nationale ], on: 2022-01-31, states: [ { state: in-progress, on: 2021 } ] }
						  - { agreement: [ ministry/solidarity, post/wali-souss-massa ], states: [ { state: announced, on: 2022-02 }, { state: signed, on: 2022-01-31 } ] }
						  - { agreement: [ ministry/solidarity, official/ahmed-hajji ], states: [ { state: signed, on: 2022 }, { state: finished, on: 2022-01-01 }, { state: unknown, on: 2020 } ] }
						"""))
			.isEqualTo(
					"""
							r1.yaml:5:101 facts[0].states[0]: found in-progress 2021, before the agreement is signed (2022-01-31), \
							expected a day that is not before 2022-01-31, or another state
							r1.yaml:6:111 facts[1].states[1]: found signed 2022-01-31, before the agreement is announced (2022-02), \
							expected a day that is not before 2022-02, or another state
							""");
	}

	@Test
	void aSignatureHasOneDay() {
		assertThat(findings(
				"""
						  - { agreement: [ ministry/solidarity, institution/entraide-nationale ], on: 2022-01-31, states: [ { state: signed, on: 2022-02-01 } ] }
						"""))
			.isEqualTo("""
					r1.yaml:5:101 facts[0].states[0]: found signed 2022-02-01, \
					expected the day that the agreement has under "on", 2022-01-31; give the day once
					""");
	}

	@Test
	void anUnknownStateIsRefusedWithTheNearestWord() {
		assertThat(findings(
				"""
						  - { agreement: [ ministry/solidarity, institution/entraide-nationale ], states: [ { state: finishd } ] }
						"""))
			.isEqualTo(
					"""
							r1.yaml:5:94 facts[0].states[0].state: "finishd" is not one of announced, signed, in-progress, finished, \
							cancelled, unknown; did you mean finished?
							""");
	}

	@Test
	void whatDoesNotExistIsReportedOnce() {
		assertThat(findings(
				"""
						  - { agreement: [ ministry/solidarity, institution/none ], states: [ { state: signed }, { state: finished } ] }
						""")
			.lines()).hasSize(1);
	}

	private static List<String> facts(String text) {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(HEAD + text);
		assertThat(report.refusedAnything()).as(InMemoryLoader.text(report)).isFalse();
		return inMemoryLoader.repository.assertions("r")
			.stream()
			.filter((line) -> line.startsWith("agreement"))
			.toList();
	}

	private static String findings(String facts) {
		return InMemoryLoader.findings(HEAD + "facts:\n" + facts);
	}

}
