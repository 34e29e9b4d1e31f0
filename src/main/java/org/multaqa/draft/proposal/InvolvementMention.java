package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * Something that the text says of two entities beyond the meeting.
 *
 * @param span where it says so
 * @param one who leads, funds, implements or is a partner, or belongs to the other
 * @param other the programme, or the whole
 * @param relation leads, funds, implements, partners, member-of, part-of or signs
 * @param basis what it rests on
 */
public record InvolvementMention(Span span, EntityMention one, EntityMention other, String relation,
		String basis) implements Proposal {

}
