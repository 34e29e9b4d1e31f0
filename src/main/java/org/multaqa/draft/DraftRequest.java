package org.multaqa.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.UnreadableText;
import org.multaqa.intake.document.ForbiddenCharacters;

/**
 * The input of a draft.
 *
 * @param text the article
 * @param language the language: ar, fr or en, or {@code null} to detect it
 * @param published the day of publication, or {@code null} if it is not known
 * @param source the title, the address or another description of the source, or {@code
 * null}
 */
public record DraftRequest(ArticleText text, @Nullable String language, @Nullable LocalDate published,
		@Nullable String source) {

	public DraftRequest {
		int forbidden = (source != null) ? ForbiddenCharacters.firstForbidden(source) : -1;
		if (source != null && forbidden >= 0) {
			throw new UnreadableText("The source contains %s, which is not text; leave it out."
				.formatted(ForbiddenCharacters.name(source.codePointAt(forbidden))));
		}
	}

	/**
	 * The given language, or else the detected one; empty for other languages.
	 */
	public String writtenIn() {
		return (this.language != null) ? this.language : this.text.language();
	}

}
