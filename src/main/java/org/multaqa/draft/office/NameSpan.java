package org.multaqa.draft.office;

import org.multaqa.draft.text.Span;

/**
 * A possible personal name in a text.
 *
 * @param span the span
 * @param first the first token
 * @param last the last token
 * @param units the number of words, where "Abd el-…" counts as one
 * @param known whether the graph has the name
 * @param honoured whether a form of address stands before it
 */
record NameSpan(Span span, int first, int last, int units, boolean known, boolean honoured) {

	boolean isWhole() {
		return this.units > 1;
	}

}
