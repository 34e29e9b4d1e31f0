package org.multaqa.intake.document;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingSuggestionsTests {

	@Test
	void aSlipOfTheHandIsForgiven() {
		List<String> ids = List.of("official/aawatif-hayar", "official/ahmed-hajji", "region/MA-09");
		assertThat(SpellingSuggestions.nearest("official/awatif-hayar", ids)).contains("official/aawatif-hayar");
		assertThat(SpellingSuggestions.nearest("official/ahmde-hajji", ids)).contains("official/ahmed-hajji");
		assertThat(SpellingSuggestions.nearest("region/ma-09", ids)).contains("region/MA-09");
	}

	@Test
	void anotherWordIsNotASlip() {
		assertThat(SpellingSuggestions.nearest("ar", List.of("fr", "en"))).isEmpty();
		assertThat(SpellingSuggestions.nearest("title", List.of("kind", "where"))).isEmpty();
		assertThat(SpellingSuggestions.nearest("", List.of("a", "b"))).isEmpty();
	}

	@Test
	void aSwapOfTwoLettersIsOneSlip() {
		assertThat(SpellingSuggestions.nearest("knid", List.of("kind"))).contains("kind");
	}

	@Test
	void ofEquallyNearOnesTheFirstByNameIsTaken() {
		assertThat(SpellingSuggestions.nearest("abcx", List.of("abcz", "abcy"))).contains("abcy");
		assertThat(SpellingSuggestions.nearest("abcx", List.of("abcy", "abcz"))).contains("abcy");
	}

	@Test
	void arabicCountsByLetters() {
		assertThat(SpellingSuggestions.nearest("عواطف حيا", List.of("أحمد حجي", "عواطف حيار"))).contains("عواطف حيار");
	}

	@Test
	void aHugeTextAmongManyIdsCostsNothing() {
		List<String> ids = IntStream.range(0, 100_000).mapToObj((number) -> "official/person-" + number).toList();
		long start = System.nanoTime();
		assertThat(SpellingSuggestions.nearest("x".repeat(1_000_000), ids)).isEmpty();
		assertThat(SpellingSuggestions.nearest("official/persom-99999", ids)).contains("official/person-99999");
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
	}

}
