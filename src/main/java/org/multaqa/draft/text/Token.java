package org.multaqa.draft.text;

import java.util.List;

/**
 * A word of a text, or a sign between words.
 *
 * @param span the span
 * @param text the token as written
 * @param forms the readings of a word: as written first, then without joined Arabic
 * prefixes
 * @param paragraph the number of its paragraph, from 1
 * @param sentence the number of its sentence in the text, from 0
 */
public record Token(Span span, String text, List<WordForm> forms, int paragraph, int sentence) {

	public Token {
		forms = List.copyOf(forms);
	}

	public boolean isWord() {
		return !this.forms.isEmpty();
	}

	/** The folded word, with its prefixes. */
	public String folded() {
		return this.forms.isEmpty() ? this.text : this.forms.get(0).whole();
	}

	public boolean isNumber() {
		return isWord() && this.text.codePoints().allMatch(Character::isDigit);
	}

	public boolean isArabic() {
		return this.text.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
					&& Character.isLetter(letter));
	}

	/** Whether it starts with a capital letter. */
	public boolean isCapitalized() {
		return Character.isUpperCase(this.text.codePointAt(0));
	}

	/** Whether "and" is joined to it, in one of its readings. */
	public boolean isJoined() {
		return this.forms.stream().skip(1).anyMatch((form) -> form.prefix().startsWith("و"));
	}

	/**
	 * The length of the prefix in a reading of the word, without the article.
	 */
	public int startOf(WordForm form) {
		if (form.prefix().isEmpty()) {
			return 0;
		}
		boolean article = this.forms.get(0).whole().startsWith("لل", form.prefix().length() - 1);
		int letters = form.prefix().length() - (article ? 1 : 0);
		int at = 0;
		while (letters > 0 && at < this.text.length() - 1) {
			at++;
			if (Character.isLetter(this.text.charAt(at))) {
				letters--;
			}
		}
		return at;
	}

	/** Whether it has the Arabic article, in one of its readings. */
	public boolean isDefinite() {
		return this.forms.stream().anyMatch(WordForm::definite);
	}

}
