package org.multaqa.cypher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.cypher.query.IndexTerms.IndexField;
import org.multaqa.model.EntityKind;
import org.multaqa.names.SearchKeys;
import org.multaqa.names.SimilarTerm;
import org.multaqa.names.WordKeys;
import org.multaqa.names.script.ArabicLetters;

/**
 * Generates the Lucene query for the full-text index of names. What is most specific for
 * a name has the highest weight: its words, then the keys of its words, then keys that
 * differ by a letter. Words and keys consist of letters and digits, so that they contain
 * no Lucene syntax.
 *
 * @param text the text
 * @param keys the search keys of the text
 */
public record FullTextQuery(String text, SearchKeys keys) {

	/**
	 * The shortest key for which typing errors are allowed. Shorter keys have too many
	 * neighbours, and another number is another name.
	 */
	private static final int LEAST_FOR_TYPOS = 3;

	private static final int LEAST_FOR_MORE_TYPOS = 4;

	/** Words written together may have lost a blank or two, and articles stand within. */
	private static final int LEAST_TOGETHER_FOR_TYPOS = 7;

	private static final int LEAST_TOGETHER_FOR_MORE_TYPOS = 11;

	public static FullTextQuery of(String text) {
		return new FullTextQuery(text, SearchKeys.of(text));
	}

	/** Whether there is nothing to search for. */
	public boolean isEmpty() {
		return this.keys.isEmpty();
	}

	/**
	 * Names with all the words as they sound, in any order, with as few keys as possible.
	 * Words with the same fine key have the same coarse key. A translated word is also
	 * found in its other languages.
	 */
	String heard() {
		// a form of address alone is searched as it is written; it is no word of a name
		return this.keys.keys().isEmpty() ? written()
				: this.keys.keys().stream().map(FullTextQuery::heard).collect(Collectors.joining(" "));
	}

	private static String heard(WordKeys word) {
		if (word.meanings().isEmpty()) {
			return "+coarse:" + (word.others().isEmpty() ? word.coarse()
					: "(" + word.coarse() + " " + String.join(" ", word.others()) + ")");
		}
		// a translated word may also be a name, though hardly one with an unusual
		// spelling
		return "+(fine:(" + String.join(" ", word.meanings()) + ") coarse:" + word.coarse() + ")";
	}

	/**
	 * Names with all the words, as they are written or as they sound, the former first.
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

	/** Similar names; the last word of the text may be incomplete. */
	String begun() {
		StringBuilder query = new StringBuilder(alike());
		mistyped().forEach((clause) -> query.append(' ').append(clause));
		String word = last(this.keys.words());
		query.append(" folded:").append(word).append("*^2");
		if (!this.keys.keys().isEmpty() && word.length() > 1) {
			query.append(" fine:").append(last(this.keys.keys()).fine()).append("*^1");
		}
		return query.toString();
	}

	/**
	 * What finds further names with typing errors: whole names, however short, and names
	 * with an article that is mistyped or written together with the word before it.
	 */
	private List<String> mistyped() {
		List<String> clauses = new ArrayList<>();
		String together = this.keys.writtenTogether();
		if (together.length() >= LEAST_TOGETHER_FOR_MORE_TYPOS) {
			clauses.add("coarse:" + together + "~2^3");
		}
		else if (together.length() < LEAST_TOGETHER_FOR_TYPOS) {
			clauses.add("coarse:" + together + "~1^3");
		}
		String withoutArticles = together.replace("ال", "");
		if (withoutArticles.length() < together.length()) {
			clauses.add("coarse:" + withoutArticles + "~1^3");
		}
		this.keys.words()
			.stream()
			.map(ArabicLetters::behindMistypedArticle)
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> clauses.add("folded:" + word + "~1^3"));
		return clauses;
	}

	/** Similar names. */
	String alike() {
		return alike(IndexTerms.UNKNOWN);
	}

	/**
	 * The same names in the same order, asked for without clauses that find nothing;
	 * empty if none does.
	 */
	public String alike(IndexTerms terms) {
		Clauses clauses = new Clauses(terms);
		for (String word : this.keys.words()) {
			clauses.add(IndexField.FOLDED, word, 0, "6");
			if (word.length() >= LEAST_FOR_TYPOS && !Character.isDigit(word.charAt(0))) {
				clauses.add(IndexField.FOLDED, word, (word.length() >= LEAST_FOR_MORE_TYPOS) ? 2 : 1, "3");
			}
		}
		String together = this.keys.writtenTogether();
		clauses.add(IndexField.COARSE, together, 0, "6");
		if (together.length() >= LEAST_TOGETHER_FOR_TYPOS) {
			clauses.add(IndexField.COARSE, together, 1, "3");
		}
		this.keys.fine().forEach((key) -> clauses.add(IndexField.FINE, key, 0, "3"));
		for (String key : this.keys.coarse()) {
			clauses.add(IndexField.COARSE, key, 0, "1.5");
			if (key.length() >= LEAST_FOR_TYPOS && !Character.isDigit(key.charAt(0))) {
				clauses.add(IndexField.COARSE, key, 1, "0.4");
			}
		}
		// the neighbours of a short acronym are mostly other acronyms
		this.keys.acronyms()
			.forEach((key) -> clauses.add(IndexField.COARSE, key, (key.length() > LEAST_FOR_TYPOS) ? 1 : 0, "4"));
		this.keys.together().forEach((key) -> clauses.add(IndexField.COARSE, key, 0, "2"));
		return clauses.toString();
	}

	/** Limits a query to names of entities of some kinds. */
	static String ofKinds(List<EntityKind> kinds, String query) {
		return kinds.stream()
			.map(EntityKind::prefix)
			.collect(Collectors.joining(" ", "+(" + query + ") +of_kind:(", ")"));
	}

	private static <T> T last(List<T> all) {
		return all.get(all.size() - 1);
	}

	/**
	 * Clauses, each of which may find something. To look for what is like a term takes
	 * long, the longer the more it may differ; so one looks no further than something is.
	 */
	private static final class Clauses {

		private final IndexTerms terms;

		private final StringJoiner all = new StringJoiner(" ");

		Clauses(IndexTerms terms) {
			this.terms = terms;
		}

		void add(IndexField field, String term, int edits, String weight) {
			List<SimilarTerm> found = this.terms.within(field, term, edits).orElse(null);
			if (found == null) {
				add(field, like(term, edits), weight);
			}
			else if (found.size() == 1 && edits > 0) {
				// what the index would find and weigh so itself
				SimilarTerm one = found.get(0);
				add(field, one.text(), Float.toString(Float.parseFloat(weight) * one.similarity(term)));
			}
			else if (!found.isEmpty()) {
				add(field, like(term, found.stream().mapToInt(SimilarTerm::edits).max().orElse(edits)), weight);
			}
		}

		private static String like(String term, int edits) {
			return (edits > 0) ? term + "~" + edits : term;
		}

		private void add(IndexField field, String terms, String weight) {
			this.all.add(field.name().toLowerCase(Locale.ROOT) + ":" + terms + "^" + weight);
		}

		@Override
		public String toString() {
			return this.all.toString();
		}

	}

}
