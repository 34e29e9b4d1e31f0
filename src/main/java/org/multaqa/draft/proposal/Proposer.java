package org.multaqa.draft.proposal;

import java.util.List;

import org.multaqa.draft.text.ArticleText;

/**
 * Proposes one kind of meaning for spans of a text. A proposer has no side effects: the
 * same text and earlier proposals give the same result.
 */
public interface Proposer {

	/**
	 * Returns the proposals for a text.
	 * @param earlier the proposals of earlier proposers
	 */
	List<? extends Proposal> propose(ArticleText text, Proposals earlier);

}
