package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.model.EntityKind;
import org.multaqa.names.SearchKeys;
import org.multaqa.names.WordKeys;
import org.multaqa.query.Question;

/**
 * Spells what the full-text index of names is asked for a text, in the language of
 * Lucene. What says most for a name weighs most: its words, then the keys of its words,
 * then keys that a letter sets apart. Words and keys are letters and digits only, so that
 * nothing in them means anything to the index.
 *
 * @param text the text
 * @param keys its keys
 */
record IndexQuery(String text, SearchKeys keys) {

	/** Shorter keys have too many neighbours. */
	private static final int LEAST_FOR_TYPOS = 3;

	static IndexQuery of(String text) {
		return new IndexQuery(text, SearchKeys.of(text));
	}

	/** What a search asks with these values. */
	static IndexQuery of(Question.Search question, Map<String, Object> given) {
		return of(Spelling.<String>value(given, question.text()));
	}

	/** Without anything to look for. */
	boolean isEmpty() {
		return this.keys.words().isEmpty();
	}

	/** Names that have all the words, as they are written or as they sound. */
	String complete() {
		String written = this.keys.words().stream().map("+folded:%s^6"::formatted).collect(Collectors.joining(" "));
		String sounding = this.keys.keys().stream().map(IndexQuery::sounding).collect(Collectors.joining(" "));
		return "(%s) (%s)".formatted(written, sounding);
	}

	private static String sounding(WordKeys word) {
		List<String> clauses = new ArrayList<>(List.of("fine:%s^3".formatted(word.fine())));
		clauses.add("coarse:%s^1.5".formatted(word.coarse()));
		if (!word.other().isEmpty()) {
			clauses.add("coarse:%s^1.5".formatted(word.other()));
		}
		word.meanings().forEach((key) -> clauses.add("fine:%s^3".formatted(key)));
		return "+(%s)".formatted(String.join(" ", clauses));
	}

	/** Names that are like it, if its last word may be incomplete. */
	String begun() {
		StringBuilder query = new StringBuilder(alike());
		String word = last(this.keys.words());
		query.append(" folded:%s*^2".formatted(word));
		if (!this.keys.keys().isEmpty() && word.length() > 1) {
			query.append(" fine:%s*^1".formatted(last(this.keys.keys()).fine()));
		}
		return query.toString();
	}

	/** Names that are like it. */
	String alike() {
		List<String> clauses = new ArrayList<>();
		this.keys.words().forEach((word) -> clauses.add("folded:%s^6".formatted(word)));
		this.keys.fine().forEach((key) -> clauses.add("fine:%s^3".formatted(key)));
		for (String key : this.keys.coarse()) {
			clauses.add("coarse:%s^1.5".formatted(key));
			if (key.length() >= LEAST_FOR_TYPOS) {
				clauses.add("coarse:%s~1^0.4".formatted(key));
			}
		}
		this.keys.together().forEach((key) -> clauses.add("coarse:%s^2".formatted(key)));
		return String.join(" ", clauses);
	}

	/** Only names of things of some kinds. */
	static String of(List<EntityKind> kinds, String query) {
		return "+(%s) +of_kind:(%s)".formatted(query,
				kinds.stream().map(EntityKind::prefix).collect(Collectors.joining(" ")));
	}

	private static <T> T last(List<T> all) {
		return all.get(all.size() - 1);
	}

}
