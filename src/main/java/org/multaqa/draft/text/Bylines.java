package org.multaqa.draft.text;

/** Recognizes lines that only name the author of an article. */
public final class Bylines {

	private static final int MOST_WORDS = 10;

	private Bylines() {
	}

	/** Whether a token is in such a line. */
	public static boolean is(ArticleText text, int index) {
		int first = index;
		while (first > 0 && text.token(first - 1).paragraph() == text.token(index).paragraph()) {
			first--;
		}
		int words = 0;
		for (int i = first; i < text.size() && text.token(i).paragraph() == text.token(index).paragraph(); i++) {
			words += text.token(i).isWord() ? 1 : 0;
			if (words > MOST_WORDS || (text.token(i).text().length() > 1
					&& Vocabulary.isAnyOf(text, i, "other", "office", "organization", "meeting", "program", "territory",
							"speaks", "chairs", "attends", "held"))) {
				return false;
			}
		}
		return true;
	}

}
