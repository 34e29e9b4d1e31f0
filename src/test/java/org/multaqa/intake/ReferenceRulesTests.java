package org.multaqa.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reference means one known entity of a kind that fits. */
class ReferenceRulesTests {

	private static final String HEAD = """
			record: r
			source: { describedAs: Test }
			""";

	private static final String CITED = HEAD + "cite: \"¶1\"\n";

	@Test
	void aPostIsNoPerson() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: post/wali-souss-massa, post: official/ahmed-hajji } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found post/wali-souss-massa (a post), expected an official
					r1.yaml:4:50 facts[0].post: found official/ahmed-hajji (an official), expected a post
					""");
	}

	@Test
	void anUnknownReferenceGetsTheNearestKnownId() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: official/ahmed-haji, post: post/wali-souss-massa } ]")).isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found official/ahmed-haji, which is not known, \
					expected an official that the graph knows or an accepted record of this load introduces; \
					did you mean official/ahmed-hajji?
					""");
	}

	@Test
	void anIdThatIsTooLongIsToldWithItsLength() {
		String id = "official/" + "a".repeat(200);
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: %s, post: post/wali-souss-massa } ]".formatted(id)))
			.contains("facts[0].mandate: found an id of 209 characters, expected at most 129");
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: %s, names: { fr: A } } ]".formatted(id)))
			.contains("entities[0].id: found a text of 209 characters", "expected at most 129");
	}

	@Test
	void aNameIsResolvedAcrossScripts() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Aouatif HAYAR, post: Wali de Souss-Massa } ]"))
			.isEqualTo("""
					facts[0].mandate: «Aouatif HAYAR» is taken as official/aawatif-hayar
					facts[0].post: «Wali de Souss-Massa» is taken as post/wali-souss-massa
					""");
	}

	@Test
	void aNameCanBeIntroducedByTheSameRecord() {
		assertThat(InMemoryLoader.findings(CITED + """
				entities: [ { id: official/karim-achengli, names: { ar: كريم أشنكلي } } ]
				facts: [ { mandate: Karim Achengli, post: post/wali-souss-massa } ]
				""")).isEqualTo("""
				facts[0].mandate: «Karim Achengli» is taken as official/karim-achengli
				""");
	}

	@Test
	void aNameOfNobodyIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Zineb Adawi, post: post/wali-souss-massa } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found «Zineb Adawi», which is not the name of anything known, \
					expected the id or a known name of an official
					""");
	}

	@Test
	void aNameOfAnotherKindIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Souss-Massa, post: post/wali-souss-massa } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found «Souss-Massa», which names region/MA-09, \
					expected the id or a known name of an official
					""");
	}

	@Test
	void aNameOfSeveralIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + """
				entities: [ { id: official/awatif-hayar-2, names: { fr: Awatif Hayar } } ]
				facts: [ { mandate: عواطف حيار, post: post/wali-souss-massa } ]
				""")).isEqualTo(
				"""
						r1.yaml:5:21 facts[0].mandate: found «عواطف حيار», \
						which may be official/aawatif-hayar or official/awatif-hayar-2, expected the id of one of them; \
						did you mean official/aawatif-hayar «عواطف حيار» (1.00) or official/awatif-hayar-2 «Awatif Hayar» (0.99)?
						entities[0]: official/awatif-hayar-2 looks like official/aawatif-hayar «Aawatif Hayar» (1.00); if they are one, use that id
						""");
	}

	@Test
	void anIdOfNoKindIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: person/ahmed, post: post/ } ]"))
			.startsWith(
					"""
							r1.yaml:4:21 facts[0].mandate: "person/ahmed" is not an id that starts with one of \
							official/, ministry/, institution/, country/, region/, province/, commune/, program/, meeting/, post/, topic/, or a name\
							""")
			.contains(
					"""
							r1.yaml:4:41 facts[0].post: "post/" is not an id: after post/, only letters, digits, '.', '_' and '-'
							""");
	}

}
