package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * A question that the text leaves open and a person decides.
 *
 * @param text the question
 * @param span the span that it is about, or {@code null} if the text says nothing about
 * it
 * @param candidates the ids to choose from, which may be empty
 */
public record DraftQuestion(String text, @Nullable Span span, List<EntityId> candidates) {

	public DraftQuestion {
		candidates = List.copyOf(candidates);
	}

}
