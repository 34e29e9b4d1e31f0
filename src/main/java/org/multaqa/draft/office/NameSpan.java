package org.multaqa.draft.office;

import org.multaqa.draft.text.Span;

/**
 * The name of a person, as a text may have it.
 *
 * @param span where
 * @param first its first token
 * @param last its last token
 * @param units of how many words, "Abd el-…" counting as one
 * @param known whether the graph knows it
 * @param honoured whether a form of address stands before it
 */
record NameSpan(Span span, int first, int last, int units, boolean known, boolean honoured) {

	boolean isWhole() {
		return this.units > 1;
	}

}
