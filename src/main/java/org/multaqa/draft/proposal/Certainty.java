package org.multaqa.draft.proposal;

/** How certain a proposal is. */
public enum Certainty {

	/** The text says it explicitly. */
	CERTAIN,
	/** The grammar of the sentence, or the words beside it, say so. */
	LIKELY,
	/** It is possible; a person decides. */
	UNCERTAIN

}
