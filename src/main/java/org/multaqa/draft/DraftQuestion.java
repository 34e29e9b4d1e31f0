package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * What the text leaves open and a person has to decide.
 *
 * @param text the question
 * @param span of which part of the text, or {@code null} where it is about what the text
 * does not say
 * @param candidates the ids to choose from, if there are some
 */
public record DraftQuestion(String text, @Nullable Span span, List<EntityId> candidates) {

	public DraftQuestion {
		candidates = List.copyOf(candidates);
	}

}
