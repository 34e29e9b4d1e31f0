package org.multaqa.intake.validate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.InMemoryLoader;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A new entity beside one with the same name is remarked on, whatever its kind, unless
 * something tells the two apart.
 */
class DuplicateWarningsTests {

	private static final String HEAD = "source: { describedAs: Test, language: fr }\ncite: p1\n";

	private static final String KNOWN = "record: known\n" + HEAD
			+ """
					entities:
					  - { id: country/MA, names: { fr: Maroc } }
					  - { id: region/MA-09, names: { fr: Souss-Massa }, partOf: country/MA }
					  - { id: region/MA-07, names: { fr: Marrakech-Safi }, partOf: country/MA }
					  - { id: province/MA-TIZ, names: { fr: Tiznit }, partOf: region/MA-09 }
					  - { id: commune/agadir, names: { fr: Agadir }, partOf: region/MA-09 }
					  - { id: official/karim-achengli, names: { fr: Karim Achengli } }
					  - { id: ministry/solidarity, names: { fr: Ministère de la solidarité } }
					  - { id: institution/entraide-nationale, names: { fr: Entraide nationale } }
					  - { id: program/indh, names: { fr: Initiative nationale pour le développement humain } }
					  - { id: post/governor-tiznit, kind: governor, names: { fr: Gouverneur de Tiznit }, territory: province/MA-TIZ }
					  - { id: topic/family, names: { fr: Famille } }
					meeting:
					  id: meeting/workshop
					  title: { fr: Atelier régional sur la famille }
					  when: 2024-03-12
					  where: commune/agadir
					""";

	@ParameterizedTest
	@CsvSource({ "country/morocco, Maroc, country/MA", "region/souss, Souss-Massa, region/MA-09",
			"province/tiznit, Tiznit, province/MA-TIZ", "commune/agadir-2, Agadir, commune/agadir",
			"official/achengli, Karim Achengli, official/karim-achengli",
			"ministry/social, Ministère de la solidarité, ministry/solidarity",
			"institution/entraide, Entraide nationale, institution/entraide-nationale",
			"program/human, Initiative nationale pour le développement humain, program/indh",
			"post/governor, Gouverneur de Tiznit, post/governor-tiznit", "topic/families, Famille, topic/family" })
	void anEntityOfAnyKindIsComparedWithThoseOfItsName(String id, String name, String known) {
		assertThat(remarks("entities: [ { id: %s, names: { fr: %s } } ]".formatted(id, name)))
			.extracting(Remark::kind, (remark) -> remark.text().contains("%s looks like %s ".formatted(id, known)))
			.containsExactly(tuple(Remark.RemarkKind.LOOKALIKE, true));
	}

	@Test
	void aMeetingIsComparedWithThoseOfItsTitleOnItsDay() {
		String meeting = "meeting: { id: meeting/%s, title: { fr: Atelier régional sur la famille }, when: %s, where: commune/agadir }";
		assertThat(remarks(meeting.formatted("other", "2024-03-12"))).singleElement()
			.satisfies((remark) -> assertThat(remark.text()).contains("meeting/other looks like meeting/workshop "));
		assertThat(remarks(meeting.formatted("next", "2024-03-19"))).isEmpty();
	}

	@Test
	void anotherTerritoryTellsTwoPostsApart() {
		assertThat(remarks(
				"entities: [ { id: post/governor, kind: governor, names: { fr: Gouverneur de Tiznit }, territory: region/MA-07 } ]"))
			.isEmpty();
	}

	private static List<Remark> remarks(String entries) {
		InMemoryLoader inMemoryLoader = new InMemoryLoader();
		inMemoryLoader.load(KNOWN);
		RecordOutcome outcome = inMemoryLoader.load("record: new\n" + HEAD + entries).outcomes().get(0);
		assertThat(outcome.problems()).isEmpty();
		return outcome.remarks();
	}

}
