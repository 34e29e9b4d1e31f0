package org.multaqa.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationRulesTests {

	private static final String HEAD = """
			record: r
			source: { describedAs: Test }
			""";

	private static final String CITED = HEAD + "cite: \"¶1\"\n";

	@Test
	void aFactNeedsACitation() {
		assertThat(InMemoryLoader.findings(HEAD + """
				meeting:
				  id: meeting/agadir
				  participants:
				    - { who: official/ahmed-hajji, cite: "¶1" }
				    - { who: official/aawatif-hayar }
				""")).isEqualTo("""
				r1.yaml:7:7 meeting.participants[1]: found no citation, \
				expected "cite" here, or one at the top of the record for all that has none of its own
				""");
	}

	@Test
	void aCitationAtTheTopServesAllThatHasNone() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa } ]")).isEmpty();
	}

	@Test
	void aPropertyBelongsToItsKinds() {
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: region/MA-09, seats: 3, gender: female } ]"))
			.isEqualTo("""
					r1.yaml:4:40 entities[0].seats: found seats said of a region, expected it only of a post
					r1.yaml:4:51 entities[0].gender: found gender said of a region, expected it only of an official
					""");
	}

	@Test
	void nobodyActsOnTheirOwnBehalf() {
		assertThat(InMemoryLoader.findings(CITED + """
				meeting:
				  id: meeting/agadir
				  participants:
				    - { who: أحمد حجي, for: official/ahmed-hajji }
				    - { who: post/wali-souss-massa, as: post/wali-souss-massa }
				""")).isEqualTo("""
				r1.yaml:7:29 meeting.participants[0].for: found official/ahmed-hajji, \
				expected someone other than the participant
				r1.yaml:8:41 meeting.participants[1].as: found post/wali-souss-massa, \
				expected a post other than the participant itself
				meeting.participants[0].who: «أحمد حجي» is taken as official/ahmed-hajji
				""");
	}

	@Test
	void anAgreementHasTwoParties() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { agreement: [ ministry/solidarity, ministry/solidarity ] } ]")).isEqualTo("""
					r1.yaml:4:25 facts[0].agreement[0]: found an agreement of ministry/solidarity with itself, \
					expected at least two different parties
					""");
	}

	@Test
	void anOrganizationIsNotAPartOfItselfNorAnOfficialAPartOfIt() {
		assertThat(InMemoryLoader.findings(CITED + """
				facts:
				  - { affiliation: ministry/solidarity, to: ministry/solidarity, relation: part-of }
				  - { affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: part-of }
				  - { affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: member-of }
				""")).isEqualTo("""
				r1.yaml:5:45 facts[0].to: found ministry/solidarity, expected an organization other than itself
				r1.yaml:6:20 facts[1].affiliation: found official/ahmed-hajji (an official), \
				expected a ministry or an institution
				""");
	}

	@Test
	void oneRecordSaysOneThing() {
		assertThat(InMemoryLoader.findings(CITED + """
				meetings:
				  - { id: meeting/agadir, when: 2022-01-07 }
				  - { id: meeting/agadir, when: 2022-01-08 }
				""")).isEqualTo("""
				r1.yaml:6:33 meetings[1].when: found date 2022-01-08, \
				expected 2022-01-07, as the same record says at r1.yaml:5:33 meetings[0].when
				""");
	}

	@Test
	void aMeetingHasTheIdOfAMeeting() {
		assertThat(InMemoryLoader.findings(CITED + "meeting: { id: topic/family, when: 2022 }")).isEqualTo(
				"""
						r1.yaml:4:16 meeting.id: "topic/family" is not the id of a meeting, such as meeting/2022-01-07-agadir-social-pole
						""");
	}

	@Test
	void anEntrySaysSomething() {
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: topic/x } ]")).isEqualTo("""
				r1.yaml:4:13 entities[0]: found an entry that says nothing of topic/x, \
				expected at least a name, or no entry
				""");
	}

	@Test
	void aNewActorWithAKnownNameIsRemarkedOn() {
		assertThat(InMemoryLoader
			.findings(CITED + "entities: [ { id: institution/entraide, names: { fr: L’Entraide Nationale } } ]"))
			.isEqualTo(
					"""
							entities[0]: institution/entraide looks like institution/entraide-nationale «Entraide nationale» (1.00); \
							if they are one, use that id
							""");
	}

}
