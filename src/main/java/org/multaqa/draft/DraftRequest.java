package org.multaqa.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.ArticleText;

/**
 * What a draft is to be made of.
 *
 * @param text the article
 * @param language its language, ar, fr or en, or {@code null} to tell it by the text
 * @param published when it was published, or {@code null} where that is not known
 * @param source its title, address or what else tells where it is from, or {@code null}
 */
public record DraftRequest(ArticleText text, @Nullable String language, @Nullable LocalDate published,
		@Nullable String source) {

	/**
	 * The language: the one given, else the one that the text shows; empty for another.
	 */
	public String writtenIn() {
		return (this.language != null) ? this.language : this.text.language();
	}

}
