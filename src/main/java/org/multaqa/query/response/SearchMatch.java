package org.multaqa.query.response;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a search tells of a hit besides the entity.
 *
 * @param how how the name fits
 * @param reasons why; worded when they are asked for
 * @param score how well it fits, from 0 to 1
 * @param cursor where it stands in its list, or {@code null} for lists without pages
 */
public record SearchMatch(How how, Supplier<List<String>> reasons, double score, @Nullable String cursor) {

	/** One of a list without pages. */
	public SearchMatch(How how, Supplier<List<String>> reasons, double score) {
		this(how, reasons, score, null);
	}

	/** The value that a field of the hit shows, or {@code null} for other fields. */
	@Nullable Object value(String field) {
		return switch (field) {
			case "how" -> this.how.name();
			case "reasons" -> this.reasons.get();
			case "score" -> this.score;
			case "cursor" -> this.cursor;
			default -> null;
		};
	}

	/** How a name can fit. */
	public enum How {

		EXACT, OTHER_SCRIPT, OTHER_SPELLING, PART, SIMILAR

	}

}
