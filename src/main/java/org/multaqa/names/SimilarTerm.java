package org.multaqa.names;

/**
 * A term that equals or resembles another.
 *
 * @param text the term
 * @param edits the number of letters that are deleted, inserted or replaced, or of
 * neighbours that are swapped
 */
public record SimilarTerm(String text, int edits) {

	/** The similarity as a full-text index computes it, relative to the shorter term. */
	public float similarity(String term) {
		int shorter = Math.min(this.text.codePointCount(0, this.text.length()), term.codePointCount(0, term.length()));
		return (this.edits == 0) ? 1 : 1 - (float) this.edits / (float) shorter;
	}

}
