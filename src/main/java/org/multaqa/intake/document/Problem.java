package org.multaqa.intake.document;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document, for the person who wrote it.
 *
 * @param place where it is
 * @param found the value in quotes, or a description such as {@code a list}
 * @param expected the value that is expected
 * @param suggestion the nearest correct value, as a replacement, or {@code null}
 */
public record Problem(SourceLocation place, String found, String expected, @Nullable String suggestion) {

	/**
	 * One sentence:
	 * {@code agadir.yaml:17:5 when: "7 January" is not a date such as 2022-01-07}.
	 */
	public String message() {
		String form = this.found.startsWith("\"") ? "%s%s is not %s" : "%sfound %s, expected %s";
		String where = this.place.toString();
		String sentence = form.formatted(where.isEmpty() ? "" : where + ": ", this.found, this.expected);
		return (this.suggestion != null) ? sentence + "; did you mean " + this.suggestion + "?" : sentence;
	}

	/** The same problem with its place inside the record only. */
	public Problem within() {
		return new Problem(new SourceLocation("", 0, 0, this.place.pointer()), this.found, this.expected,
				this.suggestion);
	}

}
