package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A proposal: a span of a text with a possible meaning.
 */
public sealed interface Proposal
		permits EntityMention, OfficeMention, RoleMention, AgendaMention, InvolvementMention, MeetingMention {

	/** The span that says it. */
	Span span();

	/** The evidence in a few words. */
	String basis();

}
