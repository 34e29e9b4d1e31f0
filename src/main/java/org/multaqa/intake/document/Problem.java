package org.multaqa.intake.document;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document, for the person who wrote it.
 *
 * @param place where
 * @param found what stands there
 * @param expected what should
 * @param suggestion the nearest thing that would have been right, or {@code null}
 */
public record Problem(Place place, String found, String expected, @Nullable String suggestion) {

	/** One line: place, what was found, what was expected, the nearest right thing. */
	public String message() {
		String line = "%s: found %s, expected %s".formatted(this.place, this.found, this.expected);
		return (this.suggestion != null) ? line + "; did you mean " + this.suggestion + "?" : line;
	}

}
