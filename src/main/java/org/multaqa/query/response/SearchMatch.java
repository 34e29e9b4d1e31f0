package org.multaqa.query.response;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How a search result matches, besides its entity.
 *
 * @param how how the name matches
 * @param reasons the reasons; their texts are made when they are read
 * @param score the score of the match, from 0 to 1
 * @param cursor the position in the list, or {@code null} for lists without pages
 */
public record SearchMatch(How how, Supplier<List<String>> reasons, double score, @Nullable String cursor) {

	/** A match in a list without pages. */
	public SearchMatch(How how, Supplier<List<String>> reasons, double score) {
		this(how, reasons, score, null);
	}

	/** The value of a field of the search result, or {@code null} for other fields. */
	@Nullable Object value(String field) {
		return switch (field) {
			case "how" -> this.how.name();
			case "reasons" -> this.reasons.get();
			case "score" -> this.score;
			case "cursor" -> this.cursor;
			default -> null;
		};
	}

	/**
	 * How a name can match.
	 */
	public enum How {

		EXACT, OTHER_SCRIPT, OTHER_SPELLING, PART, SIMILAR

	}

}
