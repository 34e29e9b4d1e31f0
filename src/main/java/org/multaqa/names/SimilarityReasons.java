package org.multaqa.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.names.similarity.WordAssignment;
import org.multaqa.names.similarity.WordPair;

/**
 * Words the reasons why two names are alike.
 */
final class SimilarityReasons {

	private SimilarityReasons() {
	}

	static List<String> of(WordAssignment.Match match) {
		Set<String> reasons = new LinkedHashSet<>();
		if (match.pairs().stream().allMatch((pair) -> pair.comparison().ground() == WordPair.Ground.SAME)) {
			reasons.add(match.alone().isEmpty() ? "same words" : "same words as far as they go");
		}
		match.pairs().forEach((pair) -> {
			String reason = reason(pair);
			if (!reason.isEmpty()) {
				reasons.add(reason);
			}
			if (pair.one().article() != pair.other().article()) {
				reasons.add("with and without article");
			}
		});
		if (match.joined()) {
			reasons.add("written together");
		}
		if (!match.inOrder()) {
			reasons.add("words in another order");
		}
		match.alone().forEach((word) -> reasons.add("only one has «%s»".formatted(word.written().replace('_', ' '))));
		return List.copyOf(reasons);
	}

	private static String reason(WordAssignment.Pair pair) {
		String words = "«%s» and «%s»".formatted(pair.one().written(), pair.other().written()).replace('_', ' ');
		return switch (pair.comparison().ground()) {
			case SAME -> "";
			case GIVEN_NAME -> "spellings of one given name: " + words;
			case ANOTHER_GIVEN_NAME -> "different given names: " + words;
			case MEANING -> "the same in two languages: " + words;
			case START -> "«%s» begins «%s»".formatted(pair.one().written(), pair.other().written());
			case INITIAL -> "initial: " + words;
			case SCRIPT -> "same consonant skeleton";
			case SOUND -> "similar consonant skeleton: " + words;
			case ARABIC_SPELLING -> "spellings such as of hamza, ya and ta marbuta: " + words;
			case LATIN_SPELLING -> "vowels and doubled letters spelled otherwise: " + words;
			case LETTER -> "a letter differs: " + words;
		};
	}

}
