package org.multaqa.names;

/**
 * A term that is another, or like it.
 *
 * @param text the term
 * @param edits by how many letters it differs: left out, added, changed, or neighbours
 * that have changed places
 */
public record SimilarTerm(String text, int edits) {

	/** How alike they are, as a full-text index has it, in proportion to the shorter. */
	public float similarity(String term) {
		int shorter = Math.min(this.text.codePointCount(0, this.text.length()), term.codePointCount(0, term.length()));
		return (this.edits == 0) ? 1 : 1 - (float) this.edits / (float) shorter;
	}

}
