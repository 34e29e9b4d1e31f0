package org.multaqa.cypher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.multaqa.model.EntityKind;
import org.multaqa.names.SearchKeys;
import org.multaqa.names.WordKeys;

/**
 * Generates what the full-text index of names is asked for a text, in the language of
 * Lucene. What says most for a name weighs most: its words, then the keys of its words,
 * then keys that a letter sets apart. Words and keys are letters and digits only, so that
 * nothing in them means anything to the index.
 *
 * @param text the text
 * @param keys its keys
 */
public record FullTextQuery(String text, SearchKeys keys) {

	/** Shorter keys have too many neighbours, and another number is another name. */
	private static final int LEAST_FOR_TYPOS = 3;

	private static final int LEAST_FOR_MORE_TYPOS = 4;

	/** Words written together may have lost a blank or two, and articles stand within. */
	private static final int LEAST_TOGETHER_FOR_TYPOS = 7;

	private static final int LEAST_TOGETHER_FOR_MORE_TYPOS = 11;

	public static FullTextQuery of(String text) {
		return new FullTextQuery(text, SearchKeys.of(text));
	}

	/** Without anything to look for. */
	public boolean isEmpty() {
		return this.keys.isEmpty();
	}

	/**
	 * Names that have all the words as they sound, in no order, with as few keys as there
	 * can be. Words with the same fine key have the same coarse one. Of a word that is
	 * translated, what it means finds its spellings, too.
	 */
	String heard() {
		// a form of address alone is written, but no word of a name
		return this.keys.keys().isEmpty() ? written()
				: this.keys.keys().stream().map(FullTextQuery::heard).collect(Collectors.joining(" "));
	}

	private static String heard(WordKeys word) {
		if (word.meanings().isEmpty()) {
			return "+coarse:" + (word.others().isEmpty() ? word.coarse()
					: "(" + word.coarse() + " " + String.join(" ", word.others()) + ")");
		}
		// a word that is translated may as well be a name, though hardly one of odd
		// spelling
		return "+(fine:(" + String.join(" ", word.meanings()) + ") coarse:" + word.coarse() + ")";
	}

	/**
	 * Names that have all the words, as they are written or as they sound, the former
	 * first.
	 */
	String complete() {
		return this.keys.keys().isEmpty() ? written() : "(" + written() + ") (" + sounding() + ")";
	}

	private String written() {
		return this.keys.words().stream().map((word) -> "+folded:" + word + "^6").collect(Collectors.joining(" "));
	}

	/** Each word by any of its keys. */
	private String sounding() {
		StringJoiner words = new StringJoiner(" ");
		for (WordKeys word : this.keys.keys()) {
			StringJoiner keys = new StringJoiner(" ", "+(", ")");
			keys.add("fine:" + word.fine() + "^3").add("coarse:" + word.coarse() + "^1.5");
			word.others().forEach((key) -> keys.add("coarse:" + key + "^1.5"));
			word.meanings().forEach((key) -> keys.add("fine:" + key + "^3"));
			words.add(keys.toString());
		}
		return words.toString();
	}

	/** Names that are like it, if its last word may be incomplete. */
	String begun() {
		StringBuilder query = new StringBuilder(alike());
		String word = last(this.keys.words());
		query.append(" folded:").append(word).append("*^2");
		if (!this.keys.keys().isEmpty() && word.length() > 1) {
			query.append(" fine:").append(last(this.keys.keys()).fine()).append("*^1");
		}
		return query.toString();
	}

	/** Names that are like it. */
	public String alike() {
		List<String> clauses = new ArrayList<>();
		for (String word : this.keys.words()) {
			clauses.add("folded:" + word + "^6");
			if (word.length() >= LEAST_FOR_TYPOS && !Character.isDigit(word.charAt(0))) {
				clauses.add("folded:" + word + ((word.length() >= LEAST_FOR_MORE_TYPOS) ? "~2^3" : "~1^3"));
			}
		}
		String together = this.keys.writtenTogether();
		clauses.add("coarse:" + together + "^6");
		if (together.length() >= LEAST_TOGETHER_FOR_TYPOS) {
			clauses
				.add("coarse:" + together + ((together.length() >= LEAST_TOGETHER_FOR_MORE_TYPOS) ? "~2^3" : "~1^3"));
		}
		this.keys.fine().forEach((key) -> clauses.add("fine:" + key + "^3"));
		for (String key : this.keys.coarse()) {
			clauses.add("coarse:" + key + "^1.5");
			if (key.length() >= LEAST_FOR_TYPOS && !Character.isDigit(key.charAt(0))) {
				clauses.add("coarse:" + key + "~1^0.4");
			}
		}
		// an acronym has few neighbours that are not others
		this.keys.acronyms()
			.forEach((key) -> clauses.add("coarse:" + key + ((key.length() > LEAST_FOR_TYPOS) ? "~1^4" : "^4")));
		this.keys.together().forEach((key) -> clauses.add("coarse:" + key + "^2"));
		return String.join(" ", clauses);
	}

	/** Only names of things of some kinds. */
	static String ofKinds(List<EntityKind> kinds, String query) {
		return kinds.stream()
			.map(EntityKind::prefix)
			.collect(Collectors.joining(" ", "+(" + query + ") +of_kind:(", ")"));
	}

	private static <T> T last(List<T> all) {
		return all.get(all.size() - 1);
	}

}
