package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A span of a text with what it may mean.
 */
public sealed interface Proposal
		permits EntityMention, OfficeMention, RoleMention, AgendaMention, InvolvementMention, MeetingMention {

	/** Where the text says it. */
	Span span();

	/** What it rests on, in a few words. */
	String basis();

}
