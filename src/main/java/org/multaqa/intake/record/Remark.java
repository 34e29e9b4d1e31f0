package org.multaqa.intake.record;

/**
 * What the writer of a record may want to know, though it is no reason to refuse it.
 *
 * @param kind what sort of remark, which says how much it matters
 * @param text the remark in one sentence, behind the place inside the record
 */
public record Remark(RemarkKind kind, String text) {

	/** What is said of one place inside the record. */
	static Remark at(RemarkKind kind, String pointer, String sentence) {
		return new Remark(kind, pointer.isEmpty() ? sentence : pointer + ": " + sentence);
	}

	/** A remark of no particular sort. */
	public static Remark of(String text) {
		return new Remark(RemarkKind.OTHER, text);
	}

	/** The sentence alone: what is equal in remarks on several places. */
	public String sentence() {
		int colon = this.text.indexOf(": ");
		return (this.kind != RemarkKind.OTHER && colon > 0) ? this.text.substring(colon + 2) : this.text;
	}

	/** Sorts of remarks, those first that matter most. */
	public enum RemarkKind {

		/** Something new bears a name like that of something known. */
		LOOKALIKE,
		/** It says another value than other records. */
		CONFLICT,
		/** Something new has no id of its own and gets one made of its name. */
		NEW,
		/** A name is taken for an entity for other reasons than that it bears it. */
		LIKENESS,
		/** A name is taken for the only entity that bears it. */
		NAME,
		/** Something follows from what the record says: a mandate from a capacity. */
		IMPLIED,
		/** Anything else. */
		OTHER

	}

}
