package org.multaqa.intake.record;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.intake.InMemoryLoader;
import org.multaqa.intake.graph.FactChange;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever invisible characters a text has, what promises one line keeps to it. */
class TextNormalizerTests {

	private static final String KNOWN = """
			record: known
			source: { describedAs: Test, language: en }
			cite: p1
			entities: [ { id: official/karim-achengli, names: { fr: K } }, { id: program/indh, names: { fr: I } } ]
			""";

	private static final String STATEMENT = """
			record: r
			source: { describedAs: Test, language: en, note: "one%1$stwo" }
			cite: p1
			facts: [ { statement: official/karim-achengli, about: program/indh, summary: { en: "one%1$stwo" } } ]
			""";

	@ParameterizedTest
	@ValueSource(strings = { "\\n", "\\r\\n", "\\r", "\\u0085", "\\u2028", "\\u2029", " \\n  ", "\\n\\n" })
	void aChangeIsOneLineWhateverProseSays(String lineBreak) {
		assertThat(new InMemoryLoader().load(KNOWN, STATEMENT.formatted(lineBreak)).outcomes().get(1).changes())
			.extracting(FactChange::fact)
			.noneMatch((line) -> line.split("\\R", -1).length > 1)
			.anyMatch((line) -> line.contains("one two"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u200B", "\\u2060", "\\u00AD", "\\u202E", "\\u2066", "\\uFEFF", "\\u061C" })
	void invisibleCharactersAreNoPartOfAName(String invisible) {
		InMemoryLoader inMemoryLoader = new InMemoryLoader();
		inMemoryLoader.load("""
				record: r
				source: { describedAs: Test, language: fr }
				cite: p1
				entities: [ { id: official/eric, names: { fr: "Éric Du%spont" } } ]
				""".formatted(invisible));
		assertThat(inMemoryLoader.repository.content("r")).contains("\"Éric Dupont\"");
	}

}
