package org.multaqa.draft.text;

/**
 * A part of a text.
 *
 * @param start the index of its first character, from 0
 * @param end the index after its last character
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException(
					"A span must have characters, but goes from %s to %s.".formatted(start, end));
		}
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public int length() {
		return this.end - this.start;
	}

	/** The smallest span that contains both. */
	public Span to(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

}
