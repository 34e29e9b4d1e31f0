package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SymmetricDeleteIndexTests {

	@Test
	void termsAreFoundByLettersLeftOutAddedChangedAndSwapped() {
		SymmetricDeleteIndex index = new SymmetricDeleteIndex(List.of("agadir", "tiznit", "جهه"), 2);
		assertThat(index.within("agadir", 1)).containsExactly(new SimilarTerm("agadir", 0));
		assertThat(index.within("agdir", 1)).containsExactly(new SimilarTerm("agadir", 1));
		assertThat(index.within("agaddir", 1)).containsExactly(new SimilarTerm("agadir", 1));
		assertThat(index.within("agodir", 1)).containsExactly(new SimilarTerm("agadir", 1));
		assertThat(index.within("gaadir", 1)).containsExactly(new SimilarTerm("agadir", 1));
		assertThat(index.within("الجهه", 2)).containsExactly(new SimilarTerm("جهه", 2));
		assertThat(index.within("الجهه", 1)).isEmpty();
		assertThat(index.within("aagdr", 1)).isEmpty();
	}

	@Test
	void itFindsWhatComparingAllFinds() {
		Random random = new Random(7);
		List<String> terms = IntStream.range(0, 400).mapToObj((i) -> word(random)).distinct().toList();
		SymmetricDeleteIndex index = new SymmetricDeleteIndex(terms, 2);
		for (int i = 0; i < 400; i++) {
			String term = word(random);
			for (int edits = 0; edits <= 2; edits++) {
				int most = edits;
				assertThat(index.within(term, edits).stream().map(SimilarTerm::text)).as(term)
					.containsExactlyInAnyOrderElementsOf(
							terms.stream().filter((other) -> neighbours(term, most).contains(other)).toList());
			}
		}
	}

	@Test
	void moreEditsThanItIsMadeForAreRefused() {
		SymmetricDeleteIndex index = new SymmetricDeleteIndex(List.of("ab", "ac", "ad"), 1);
		assertThat(index.within("ae", 1)).hasSize(3);
		assertThatThrownBy(() -> index.within("ae", 2)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void likenessIsInProportionToTheShorterTerm() {
		assertThat(new SimilarTerm("agadir", 0).similarity("agadir")).isEqualTo(1f);
		assertThat(new SimilarTerm("agdr", 2).similarity("agadir")).isEqualTo(0.5f);
		assertThat(new SimilarTerm("agadir", 1).similarity("agdir")).isEqualTo(1 - 1f / 5);
	}

	private static String word(Random random) {
		return random.ints(random.nextInt(5) + 1, 0, 3)
			.mapToObj((letter) -> String.valueOf("aبc".charAt(letter)))
			.collect(Collectors.joining());
	}

	/** All that a word becomes by one edit, and by another that does not undo it. */
	private static TreeSet<String> neighbours(String word, int edits) {
		TreeSet<String> all = new TreeSet<>();
		edit(word, 0, edits, all);
		return all;
	}

	/** Edits from left to right, so that nothing is edited twice. */
	private static void edit(String word, int from, int edits, TreeSet<String> all) {
		all.add(word);
		if (edits == 0) {
			return;
		}
		List<String> letters = new ArrayList<>(List.of("a", "ب", "c"));
		for (int i = from; i <= word.length(); i++) {
			String before = word.substring(0, i);
			String rest = word.substring(i);
			for (String letter : letters) {
				edit(before + letter + rest, i + 1, edits - 1, all);
				if (!rest.isEmpty()) {
					edit(before + letter + rest.substring(1), i + 1, edits - 1, all);
				}
			}
			if (!rest.isEmpty()) {
				edit(before + rest.substring(1), i, edits - 1, all);
			}
			if (rest.length() > 1) {
				edit(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2), i + 2, edits - 1, all);
			}
		}
	}

}
