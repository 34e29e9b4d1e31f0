package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.multaqa.model.EntityKind;
import org.multaqa.query.Question;
import org.multaqa.query.SearchTerms;

/**
 * Spells what the full-text index of names is asked, in the language of Lucene. What says
 * most for a name weighs most: its words, then the keys of its words, then keys that a
 * letter sets apart.
 */
final class IndexQuery {

	/** Shorter keys have too many neighbours. */
	private static final int LEAST_FOR_TYPOS = 3;

	private IndexQuery() {
	}

	/** For words of which the last may be incomplete. */
	static String of(Question.Search question) {
		SearchTerms terms = question.terms();
		StringBuilder query = new StringBuilder(whole(terms));
		String word = terms.words().get(terms.words().size() - 1);
		query.append(" folded:%s*^2".formatted(word));
		if (!terms.fine().isEmpty() && word.length() > 1) {
			query.append(" fine:%s*^1".formatted(terms.fine().get(terms.fine().size() - 1)));
		}
		return question.where().kinds().isEmpty() ? query.toString() : "+(%s) +of_kind:(%s)".formatted(query,
				question.where().kinds().stream().map(EntityKind::prefix).collect(Collectors.joining(" ")));
	}

	/** For whole words. */
	static String whole(SearchTerms terms) {
		List<String> clauses = new ArrayList<>();
		terms.words().forEach((word) -> clauses.add("folded:%s^6".formatted(word)));
		terms.fine().forEach((key) -> clauses.add("fine:%s^3".formatted(key)));
		for (String key : terms.coarse()) {
			clauses.add("coarse:%s^1.5".formatted(key));
			if (key.length() >= LEAST_FOR_TYPOS) {
				clauses.add("coarse:%s~1^0.4".formatted(key));
			}
		}
		terms.together().forEach((key) -> clauses.add("coarse:%s^2".formatted(key)));
		return String.join(" ", clauses);
	}

}
