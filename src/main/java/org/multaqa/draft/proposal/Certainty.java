package org.multaqa.draft.proposal;

/** How sure a proposal is. */
public enum Certainty {

	/** The text says it in so many words. */
	CERTAIN,
	/** The grammar of the sentence says it, or what stands beside it. */
	LIKELY,
	/** It may be so; a person decides. */
	UNCERTAIN

}
