package org.multaqa.draft.entity;

import java.util.Set;
import java.util.regex.Pattern;

import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;

/**
 * Finds the end of a name in French or English: it continues over capitalized words,
 * adjectives, and words joined by "of" and "and".
 */
final class LatinPhrases {

	private static final Set<String> OF = Set.of("de", "du", "des", "d", "of", "for", "pour", "en");

	/**
	 * Endings of French adjectives. Other lower-case words after a name are not part of
	 * it.
	 */
	private static final Pattern ADJECTIVE = Pattern.compile(
			"(?:al|ale|aux|ales|ique|iques|if|ive|ifs|ives|é|és|ée|ées|ain|aine|ains|aines|ien|ienne|able|ible|ables|ibles|aire|aires|el|elle|els|elles|eux|euse|social|commun|commune|public|durable)$");

	private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l", "the");

	private static final Set<String> AND = Set.of("et", "and", "&");

	private final ArticleText text;

	private final Proposals earlier;

	private final boolean numbers;

	/**
	 * @param numbers whether the name may contain years
	 */
	LatinPhrases(ArticleText text, Proposals earlier, boolean numbers) {
		this.text = text;
		this.earlier = earlier;
		this.numbers = numbers;
	}

	/**
	 * The last token of the name.
	 * @param last the last token of the word for the kind
	 * @param many whether several subjects may follow, as in names of ministries
	 */
	int end(int last, boolean many) {
		int end = last;
		int i = last + 1;
		while (i < this.text.size() && i - last < Phrases.MOST_WORDS && this.text.sameSentence(last, i)) {
			int next = part(i, end, many);
			if (next < 0) {
				break;
			}
			end = next;
			i = end + 1;
		}
		return end;
	}

	/** The last token of the next part of the name, or -1. */
	private int part(int from, int end, boolean many) {
		int known = Phrases.knownEnd(this.text, this.earlier, from);
		Token token = this.text.token(from);
		if (known >= 0 && token.isCapitalized()) {
			return known;
		}
		if (token.text().equals(",") && many && from + 2 < this.text.size()
				&& (isOf(from + 1) || this.text.token(from + 1).isCapitalized())) {
			int after = connective(from + 1);
			return (after > from + 1 && isContent(after)) ? after
					: (this.text.token(from + 1).isCapitalized() && !isLatinStop(from + 1) && english(from)) ? from + 1
							: -1;
		}
		if (Phrases.DASHES.contains(token.text())) {
			boolean joined = from + 1 < this.text.size() && isContent(from + 1) && from == end + 1
					&& token.span().end() == this.text.token(from + 1).span().start();
			boolean years = from + 1 < this.text.size() && this.text.token(from + 1).isNumber();
			return (joined || years) ? from + 1 : -1;
		}
		if (AND.contains(token.folded())) {
			int after = connective(from + 1);
			boolean adjective = after == from + 1 && isContent(after) && !this.text.token(after).isCapitalized();
			boolean further = after > from + 1
					&& (isOf(from + 1) || (after < this.text.size() && !this.text.token(after).isCapitalized()));
			boolean capital = after == from + 1 && isContent(after) && many;
			return (after < this.text.size() && isContent(after) && (adjective || further || capital) && !isHead(after)
					&& !isHead(after + 1)) ? after : -1;
		}
		if (Vocabulary.isAnyOf(this.text, from, "partners", "attends", "deputizes", "framework")) {
			return -1;
		}
		if (isOf(from)) {
			int after = connective(from);
			return (after < this.text.size() && isContent(after) && !Vocabulary.is(this.text, after, "organization")
					|| isCouncilOfRegion(after)) ? after : -1;
		}
		if (token.isNumber()) {
			return (token.text().length() == 4 && this.numbers) ? from : -1;
		}
		return (isContent(from) && !isLatinStop(from)
				&& (token.isCapitalized() || ADJECTIVE.matcher(token.text()).find())) ? from : -1;
	}

	/**
	 * Whether a comma belongs to a list that ends with "and": "Solidarity, Social
	 * Inclusion and Family".
	 */
	private boolean english(int comma) {
		for (int i = comma + 1; i < this.text.size() && i < comma + 6 && this.text.sameSentence(comma, i); i++) {
			if (this.text.token(i).folded().equals("and")) {
				return true;
			}
			if (!this.text.token(i).isCapitalized()) {
				return false;
			}
		}
		return false;
	}

	private boolean isHead(int index) {
		if (index >= this.text.size()) {
			return false;
		}
		return Vocabulary.isAnyOf(this.text, index, "organization", "office", "program");
	}

	private boolean isCouncilOfRegion(int index) {
		return index < this.text.size() && Vocabulary.is(this.text, index, "territory");
	}

	private boolean isOf(int index) {
		return OF.contains(this.text.token(index).folded());
	}

	/** The first token after "de la", "de l'" or "of the". */
	private int connective(int index) {
		int at = index;
		while (at < this.text.size() && (isOf(at) || ARTICLES.contains(this.text.token(at).folded())
				|| "'’".contains(this.text.token(at).text()))) {
			at++;
		}
		return at;
	}

	private boolean isContent(int index) {
		if (index >= this.text.size()) {
			return false;
		}
		Token token = this.text.token(index);
		return token.isWord() && !token.isNumber() && !token.isArabic() && !Vocabulary.is(this.text, index, "other");
	}

	private boolean isLatinStop(int index) {
		return Vocabulary.isAnyOf(this.text, index, "other", "speaks", "chairs", "attends", "held", "time", "today",
				"honorific", "launched", "funds", "signs", "elected", "discussed", "approved", "organises", "planned");
	}

}
