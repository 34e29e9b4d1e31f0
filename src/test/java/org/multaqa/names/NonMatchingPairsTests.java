package org.multaqa.names;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NonMatchingPairs.NonMatchingPair;
import org.multaqa.names.word.TerritoryWords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of different people and places are never taken for one without a question.
 */
class NonMatchingPairsTests {

	@Test
	void thereAreEnoughNonMatchingPairs() {
		assertThat(NonMatchingPairs.all()).hasSizeGreaterThan(600);
	}

	@Test
	void namesThatDoNotMatchAreUnlikeOrLeaveADoubt() {
		assertThat(NonMatchingPairs.all()).filteredOn(NonMatchingPairsTests::isTaken).isEmpty();
	}

	/** What loading would take for one without a question. */
	private static boolean isTaken(NonMatchingPair pair) {
		NameSimilarity nameSimilarity = NameComparison.of(pair.one(), pair.other());
		return nameSimilarity.same() && nameSimilarity.doubts(pair.kind()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("contradictions")
	void aWordForAnotherKindOfTerritoryContradicts(String name, EntityKind kind) {
		assertThat(TerritoryWords.contradict(name, kind)).isTrue();
	}

	static Stream<Object[]> contradictions() {
		return NonMatchingPairs.lines("kind")
			.map((cells) -> new Object[] { cells[1], EntityKind.valueOf(cells[2].toUpperCase(Locale.ROOT)) });
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			province de Settat | PROVINCE
			Wilaya d'Oran | PROVINCE
			عمالة أكادير إداوتنان | PROVINCE
			ville d'Agadir | COMMUNE
			Settat | COMMUNE
			Settat | REGION
			""")
	void aWordForTheKindOrNoneContradictsNothing(String name, EntityKind kind) {
		assertThat(TerritoryWords.contradict(name, kind)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Salem Alaoui | سالم العلوي
			Rachid Alaoui | رشيد العلوي
			El Hassan Alaoui | الحسن علوي
			Alaoui Rachid | Rachid Alaoui
			Mohamed Ahmed Alaoui | العلوي محمد أحمد
			Abdelouahed Bennani | عبد الواحد بناني
			Aawatif Hayar | عواطف حيار
			""")
	void spellingsOfThePeopleLeaveNoDoubt(String one, String other) {
		NameSimilarity nameSimilarity = NameComparison.of(one, other);
		assertThat(nameSimilarity.same()).isTrue();
		assertThat(nameSimilarity.doubts(EntityKind.OFFICIAL)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Aïn Béida | Ain Beida
			Fès-Meknès | Fes Meknes
			الدار البيضاء | Casablanca
			سيدي محمد | Sidi Mohamed
			القنيطرة | قنيطرة
			""")
	void spellingsOfPlacesLeaveNoDoubt(String one, String other) {
		NameSimilarity nameSimilarity = NameComparison.of(one, other);
		assertThat(nameSimilarity.same()).isTrue();
		assertThat(nameSimilarity.doubts(EntityKind.COMMUNE)).isEmpty();
	}

}
