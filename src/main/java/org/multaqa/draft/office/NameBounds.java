package org.multaqa.draft.office;

import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.names.PersonalNames;

/**
 * Decides where names start and end, by punctuation and by words that cannot be part of a
 * name.
 */
final class NameBounds {

	private static final Set<String> BOUNDS = Set.of("،", ",", ".", "؛", ";", ":", "(", ")", "”", "“", "»", "«", "\"",
			"/");

	private final ArticleText text;

	NameBounds(ArticleText text) {
		this.text = text;
	}

	/** Whether a name ends before the token. */
	boolean ends(int index) {
		return index >= this.text.size() || BOUNDS.contains(this.text.token(index).text())
				|| Vocabulary.is(this.text, index, "office");
	}

	/** Whether "and" stands before the token, or is joined to it. */
	boolean isJoined(int index) {
		Token token = this.text.token(index);
		if (index > 0 && Set.of("و", "et", "and").contains(this.text.token(index - 1).folded())) {
			return true;
		}
		boolean office = Vocabulary.at(this.text, index, "office")
			.filter((word) -> word.form().prefix().startsWith("و"))
			.isPresent();
		boolean given = token.folded().startsWith("و") && !PersonalNames.isGivenName(token.forms().get(0).base())
				&& token.forms().stream().skip(1).anyMatch((form) -> PersonalNames.isGivenName(form.base()));
		return office || given;
	}

	/**
	 * Whether a name can start at the token, because the token before it is not part of
	 * one.
	 */
	boolean isLeftBound(int first) {
		return first == 0 || !this.text.sameSentence(first - 1, first) || !this.text.token(first - 1).isWord()
				|| Vocabulary.isAnyOf(this.text, first - 1, "chairs", "speaks", "attends", "opens", "other",
						"honorific", "elected", "signs");
	}

	/** Whether the token is the object of the verb before it. */
	boolean isObject(int first) {
		return first > 0 && Vocabulary.is(this.text, first - 1, "transitive");
	}

	/** Whether a name can end before the token, because that is not part of one. */
	boolean isRightBound(int next) {
		return next >= this.text.size() || ends(next) || !this.text.sameSentence(next - 1, next)
				|| Vocabulary.isAnyOf(this.text, next, "deputizes", "office", "speaks")
				|| (this.text.token(next).isJoined()
						&& Vocabulary.isAnyOf(this.text, next, "group", "office", "organization"));
	}

}
