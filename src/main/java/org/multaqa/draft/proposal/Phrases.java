package org.multaqa.draft.proposal;

import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.model.EntityKind;

/**
 * How far a name reaches that begins with a word for its kind: "the ministry of
 * solidarity, social inclusion and family", "برنامج التمكين الاقتصادي للنساء".
 */
final class Phrases {

	private static final int MOST_WORDS = 16;

	private static final Set<String> DASHES = Set.of("-", "–", "—", "‐", "‑", "/", "ـ");

	private static final Set<String> OF = Set.of("de", "du", "des", "d", "of", "for", "pour", "en");

	/** Endings of adjectives of French; other small words behind a name are its verb. */
	private static final java.util.regex.Pattern ADJECTIVE = java.util.regex.Pattern.compile(
			"(?:al|ale|aux|ales|ique|iques|if|ive|ifs|ives|é|és|ée|ées|ain|aine|ains|aines|ien|ienne|able|ible|ables|ibles|aire|aires|el|elle|els|elles|eux|euse|social|commun|commune|public|durable)$");

	private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l", "the");

	private static final Set<String> AND = Set.of("et", "and", "&");

	private static final Set<String> PERIOD = Set.of("فتره", "برسم", "سنوات", "مرحله", "قطاع", "ذوي", "فائده", "فايده");

	private final ArticleText text;

	private final Proposals earlier;

	private final boolean numbers;

	/**
	 * @param numbers whether years can be part of the name
	 */
	Phrases(ArticleText text, Proposals earlier, boolean numbers) {
		this.text = text;
		this.earlier = earlier;
		this.numbers = numbers;
	}

	/**
	 * The last token of the name.
	 * @param last the last token of the word for its kind
	 * @param many whether several subjects may follow, as in names of ministries
	 */
	int end(int last, boolean many) {
		return this.text.token(last).isArabic() ? arabic(last, many) : latin(last, many);
	}

	private int arabic(int last, boolean many) {
		int end = last;
		int conjunctions = 0;
		boolean definite = this.text.token(last).isDefinite();
		boolean construct = definite;
		boolean closed = false;
		for (int i = last + 1; i < this.text.size() && i - last < MOST_WORDS && this.text.sameSentence(last, i); i++) {
			Token token = this.text.token(i);
			if (DASHES.contains(token.text()) && i == end + 1) {
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
			int known = knownEnd(i);
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
				// a noun that is made definite by the next one
				end = i;
			}
			else {
				break;
			}
		}
		return end;
	}

	/** Whether a known name ends there to which nothing is added. */
	private boolean isWhole(int last) {
		int end = this.text.token(last).span().end();
		return this.earlier.entities()
			.stream()
			.anyMatch((mention) -> mention.span().end() == end && (EntityKind.ORGANIZATIONS.contains(mention.kind())
					|| mention.kind() == EntityKind.REGION || mention.kind() == EntityKind.PROGRAM));
	}

	/** Whether "and" is written together with a word, or stands before it. */
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

	/** Whether it says for what: للنساء, لقطاع. */
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

	/** "For carrying out the projects": لتنفيذ المشاريع. */
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
				&& (next.forms().get(0).definite() || knownEnd(index + 1) >= 0
						|| Vocabulary.isAnyOf(this.text, index, "territory", "organization", "program"));
	}

	/** "And the search for": what is done, no name. */
	private boolean isPreposition(int index) {
		return index < this.text.size() && Set.of("في", "عن", "علي", "بين").contains(this.text.token(index).folded());
	}

	/** Whether "and" goes on with another thing than the name is about. */
	private boolean startsAnother(int index) {
		return Vocabulary.isAnyOf(this.text, index, "organization", "office", "program", "group");
	}

	private Token next(int index) {
		return this.text.token(Math.min(index + 1, this.text.size() - 1));
	}

	private int knownEnd(int index) {
		if (index >= this.text.size()) {
			return -1;
		}
		return this.earlier.knownAt(this.text.token(index).span())
			.filter((mention) -> mention.kind() != EntityKind.TOPIC && mention.kind() != EntityKind.OFFICIAL)
			.map((mention) -> this.text.indexAt(mention.span().end() - 1))
			.orElse(-1);
	}

	private boolean isStop(int index) {
		return Vocabulary.isAnyOf(this.text, index, "other", "time", "today", "speaks", "chairs", "attends", "held",
				"honorific", "funds")
				|| (Vocabulary.is(this.text, index, "office") && !this.text.token(index).isDefinite());
	}

	private int latin(int last, boolean many) {
		int end = last;
		int i = last + 1;
		while (i < this.text.size() && i - last < MOST_WORDS && this.text.sameSentence(last, i)) {
			int next = part(i, end, many);
			if (next < 0) {
				break;
			}
			end = next;
			i = end + 1;
		}
		return end;
	}

	/** The last token of the next part of a name in Latin letters, or -1. */
	private int part(int from, int end, boolean many) {
		int known = knownEnd(from);
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
		if (DASHES.contains(token.text())) {
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
	 * "Solidarity, Social Inclusion and Family": a last "and" shows that it is a list.
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

	/** The first token behind "de la", "de l'", "of the". */
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
