package org.multaqa.draft.entity;

import java.util.Set;

import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.model.EntityKind;

/**
 * Finds the end of a name that starts with a word for its kind: "the ministry of
 * solidarity, social inclusion and family", "برنامج التمكين الاقتصادي للنساء".
 */
public final class Phrases {

	static final int MOST_WORDS = 16;

	static final Set<String> DASHES = Set.of("-", "–", "—", "‐", "‑", "/", "ـ");

	private final ArticleText text;

	private final ArabicPhrases arabic;

	private final LatinPhrases latin;

	/**
	 * @param numbers whether the name may contain years
	 */
	public Phrases(ArticleText text, Proposals earlier, boolean numbers) {
		this.text = text;
		this.arabic = new ArabicPhrases(text, earlier, numbers);
		this.latin = new LatinPhrases(text, earlier, numbers);
	}

	/**
	 * The last token of the name.
	 * @param last the last token of the word for the kind
	 * @param many whether several subjects may follow, as in names of ministries
	 */
	public int end(int last, boolean many) {
		return this.text.token(last).isArabic() ? this.arabic.end(last, many) : this.latin.end(last, many);
	}

	/**
	 * The last token of a known name, except for topics and people, that starts at the
	 * token; -1 if there is none.
	 */
	static int knownEnd(ArticleText text, Proposals earlier, int index) {
		if (index >= text.size()) {
			return -1;
		}
		return earlier.knownAt(text.token(index).span())
			.filter((mention) -> mention.kind() != EntityKind.TOPIC && mention.kind() != EntityKind.OFFICIAL)
			.map((mention) -> text.indexAt(mention.span().end() - 1))
			.orElse(-1);
	}

}
