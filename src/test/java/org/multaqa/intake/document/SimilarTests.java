package org.multaqa.intake.document;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarTests {

	@Test
	void aSlipOfTheHandIsForgiven() {
		List<String> ids = List.of("official/aawatif-hayar", "official/ahmed-hajji", "region/MA-09");
		assertThat(Similar.nearest("official/awatif-hayar", ids)).contains("official/aawatif-hayar");
		assertThat(Similar.nearest("official/ahmde-hajji", ids)).contains("official/ahmed-hajji");
		assertThat(Similar.nearest("region/ma-09", ids)).contains("region/MA-09");
	}

	@Test
	void anotherWordIsNotASlip() {
		assertThat(Similar.nearest("ar", List.of("fr", "en"))).isEmpty();
		assertThat(Similar.nearest("title", List.of("kind", "where"))).isEmpty();
		assertThat(Similar.nearest("", List.of("a", "b"))).isEmpty();
	}

	@Test
	void aSwapOfTwoLettersIsOneSlip() {
		assertThat(Similar.nearest("knid", List.of("kind"))).contains("kind");
	}

	@Test
	void ofEquallyNearOnesTheFirstByNameIsTaken() {
		assertThat(Similar.nearest("abcx", List.of("abcz", "abcy"))).contains("abcy");
		assertThat(Similar.nearest("abcx", List.of("abcy", "abcz"))).contains("abcy");
	}

	@Test
	void arabicCountsByLetters() {
		assertThat(Similar.nearest("عواطف حيا", List.of("أحمد حجي", "عواطف حيار"))).contains("عواطف حيار");
	}

	@Test
	void aHugeTextAmongManyIdsCostsNothing() {
		List<String> ids = IntStream.range(0, 100_000).mapToObj((number) -> "official/person-" + number).toList();
		long start = System.nanoTime();
		assertThat(Similar.nearest("x".repeat(1_000_000), ids)).isEmpty();
		assertThat(Similar.nearest("official/persom-99999", ids)).contains("official/person-99999");
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
	}

}
