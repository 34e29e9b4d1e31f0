package org.multaqa.draft.entity;

import java.util.Set;

import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.model.EntityKind;

/**
 * Finds the end of a name in Arabic: it continues as long as words are definite, or are
 * made definite by the next word.
 */
final class ArabicPhrases {

	private static final Set<String> PERIOD = Set.of("فتره", "برسم", "سنوات", "مرحله", "قطاع", "ذوي", "فائده", "فايده");

	private final ArticleText text;

	private final Proposals earlier;

	private final boolean numbers;

	/**
	 * @param numbers whether the name may contain years
	 */
	ArabicPhrases(ArticleText text, Proposals earlier, boolean numbers) {
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
		int conjunctions = 0;
		boolean definite = this.text.token(last).isDefinite();
		boolean construct = definite;
		boolean closed = false;
		for (int i = last + 1; i < this.text.size() && i - last < Phrases.MOST_WORDS
				&& this.text.sameSentence(last, i); i++) {
			Token token = this.text.token(i);
			if (Phrases.DASHES.contains(token.text()) && i == end + 1) {
				continue;
			}
			if (token.isNumber()) {
				if (token.text().length() < 4 || !this.numbers) {
					break;
				}
				end = i;
				continue;
			}
			if (!token.isWord() || !token.isArabic() || isStop(i)) {
				break;
			}
			if (closed && !isAnd(i) && !isOf(token)) {
				break;
			}
			if (token.folded().equals("و") && next(i).isDefinite()) {
				i++;
				token = this.text.token(i);
			}
			int known = Phrases.knownEnd(this.text, this.earlier, i);
			if (isAnd(i)) {
				conjunctions++;
				if (end == last && !many || !token.isDefinite() || (!many && conjunctions > 1) || startsAnother(i)
						|| isPreposition(i + 1)) {
					break;
				}
				end = i;
				construct = true;
			}
			else if (known >= 0 && !(this.numbers && isMinistry(i))) {
				end = known;
				i = known;
				construct = true;
				closed = isWhole(i);
			}
			else if (isOf(token) || (definite && isForDoing(i))) {
				if (this.numbers && Vocabulary.at(this.text, i, "organization")
					.filter((word) -> word.key().equals("ministry"))
					.isPresent()) {
					break;
				}
				if (end == last && !definite) {
					break;
				}
				end = i;
				construct = true;
			}
			else if (token.forms().get(0).definite()) {
				end = i;
				construct = true;
				closed = Vocabulary.is(this.text, i, "territory");
			}
			else if (!construct && end == i - 1 && isConstruct(i)) {
				// a noun that the next word makes definite
				end = i;
			}
			else {
				break;
			}
		}
		return end;
	}

	/** Whether a known name that cannot continue ends at the token. */
	private boolean isWhole(int last) {
		int end = this.text.token(last).span().end();
		return this.earlier.entities()
			.stream()
			.anyMatch((mention) -> mention.span().end() == end && (EntityKind.ORGANIZATIONS.contains(mention.kind())
					|| mention.kind() == EntityKind.REGION || mention.kind() == EntityKind.PROGRAM));
	}

	/** Whether "and" is joined to the word, or stands before it. */
	private boolean isAnd(int index) {
		Token token = this.text.token(index);
		if (this.text.token(index - 1).folded().equals("و")) {
			return true;
		}
		if (!token.folded().startsWith("و")) {
			return false;
		}
		boolean known = this.earlier.knownAt(token.span())
			.filter((mention) -> mention.span().start() > token.span().start())
			.isPresent();
		return known || token.forms().stream().anyMatch((form) -> form.prefix().startsWith("و") && form.definite())
				|| java.util.stream.Stream.of("organization", "program", "territory", "office", "group")
					.flatMap((sort) -> Vocabulary.at(this.text, index, sort).stream())
					.anyMatch((word) -> word.form().prefix().startsWith("و"));
	}

	/** Whether the word has the preposition "for": للنساء, لقطاع. */
	private boolean isOf(Token token) {
		return token.forms()
			.stream()
			.anyMatch((form) -> form.prefix().equals("ل") && (form.definite() || PERIOD.contains(form.base())));
	}

	private boolean isMinistry(int index) {
		return Vocabulary.at(this.text, index, "organization")
			.filter((word) -> word.key().equals("ministry") && word.form().prefix().endsWith("ل"))
			.isPresent();
	}

	/** Whether the word is an action with "for": لتنفيذ المشاريع. */
	private boolean isForDoing(int index) {
		Token token = this.text.token(index);
		return token.folded().startsWith("ل") && !token.folded().startsWith("لل") && token.text().length() > 3
				&& !Vocabulary.isAnyOf(this.text, index, "office", "organization", "territory", "honorific", "venue")
				&& next(index).isWord() && next(index).forms().get(0).definite()
				&& this.text.sameSentence(index, index + 1);
	}

	private boolean isConstruct(int index) {
		Token token = this.text.token(index);
		Token next = next(index);
		return token.forms().get(0).whole().length() > 2 && next.isWord()
				&& (next.forms().get(0).definite() || Phrases.knownEnd(this.text, this.earlier, index + 1) >= 0
						|| Vocabulary.isAnyOf(this.text, index, "territory", "organization", "program"));
	}

	/**
	 * Whether a preposition follows, as in "and the search for", which is an action and
	 * not part of a name.
	 */
	private boolean isPreposition(int index) {
		return index < this.text.size() && Set.of("في", "عن", "علي", "بين").contains(this.text.token(index).folded());
	}

	/** Whether another entity starts after "and". */
	private boolean startsAnother(int index) {
		return Vocabulary.isAnyOf(this.text, index, "organization", "office", "program", "group");
	}

	private Token next(int index) {
		return this.text.token(Math.min(index + 1, this.text.size() - 1));
	}

	private boolean isStop(int index) {
		return Vocabulary.isAnyOf(this.text, index, "other", "time", "today", "speaks", "chairs", "attends", "held",
				"honorific", "funds")
				|| (Vocabulary.is(this.text, index, "office") && !this.text.token(index).isDefinite());
	}

}
