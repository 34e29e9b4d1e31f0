package org.multaqa.draft.proposal;

import java.util.List;

import org.multaqa.draft.text.ArticleText;

/**
 * Reads one sort of thing in a text. It changes nothing, and the same text with the same
 * proposals before it gives the same proposals.
 */
public interface Proposer {

	/**
	 * Proposes what it finds.
	 * @param earlier what other proposers have found before
	 */
	List<? extends Proposal> propose(ArticleText text, Proposals earlier);

}
