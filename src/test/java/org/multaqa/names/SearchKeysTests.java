package org.multaqa.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchKeysTests {

	@Test
	void numbersKeepTheirDigits() {
		assertThat(SearchKeys.of("Programme 17").coarse()).doesNotContainAnyElementsOf(SearchKeys.of("177").coarse());
		assertThat(SearchKeys.of("2011").coarse()).isNotEqualTo(SearchKeys.of("2001").coarse());
		assertThat(SearchKeys.of("٢٠١١").coarse()).isEqualTo(SearchKeys.of("2011").coarse());
	}

	/** On which it rests that an index need not be asked for fine keys to find all. */
	@Test
	void wordsWithTheSameFineKeyHaveTheSameCoarseOne() {
		Map<String, String> coarse = new HashMap<>();
		Random random = new Random(5);
		Stream<String> names = Stream.concat(NamePairs.lines("pairs.tsv").flatMap(Arrays::stream),
				IntStream.range(0, 50_000).mapToObj((number) -> letters(random)));

		names.flatMap((name) -> SearchKeys.of(name).keys().stream()).forEach((word) -> {
			String known = coarse.putIfAbsent(word.fine(), word.coarse());
			assertThat(word.coarse()).as("coarse key with " + word.fine())
				.isEqualTo((known != null) ? known : word.coarse());
		});

		assertThat(coarse).hasSizeGreaterThan(5_000);
	}

	private static String letters(Random random) {
		String all = random.nextBoolean() ? "abdghjklmnrstwyiou1" : "ابجدهوزحطيكلمنسعفصقرةىء";
		StringBuilder letters = new StringBuilder();
		for (int i = 1 + random.nextInt(6); i > 0; i--) {
			letters.append(all.charAt(random.nextInt(all.length())));
		}
		return letters.toString();
	}

}
