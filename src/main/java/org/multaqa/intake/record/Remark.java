package org.multaqa.intake.record;

/**
 * Information for the writer of a record that is no reason to refuse it.
 *
 * @param kind the kind of remark, which determines its order in reports
 * @param text one sentence, after the location inside the record
 */
public record Remark(RemarkKind kind, String text) {

	/** A remark on one location inside the record. */
	static Remark at(RemarkKind kind, String pointer, String sentence) {
		return new Remark(kind, pointer.isEmpty() ? sentence : pointer + ": " + sentence);
	}

	/** A remark of no particular kind. */
	public static Remark of(String text) {
		return new Remark(RemarkKind.OTHER, text);
	}

	/**
	 * The sentence without the location; it is the same in remarks on several locations.
	 */
	public String sentence() {
		int colon = this.text.indexOf(": ");
		return (this.kind != RemarkKind.OTHER && colon > 0) ? this.text.substring(colon + 2) : this.text;
	}

	/** Kinds of remarks, the most important first. */
	public enum RemarkKind {

		/** A new entity has a name similar to that of a known one. */
		LOOKALIKE,
		/** The value differs from that of other records. */
		CONFLICT,
		/** A new entity has no id, and gets one derived from its name. */
		NEW,
		/** A reference is resolved to an entity that does not have exactly this name. */
		LIKENESS,
		/** A reference is resolved to the only entity with this name. */
		NAME,
		/** A fact follows from another, such as a mandate from a capacity. */
		IMPLIED,
		/** Any other remark. */
		OTHER

	}

}
