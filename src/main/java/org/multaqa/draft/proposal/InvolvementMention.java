package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A proposal of a relation between two entities beyond the meeting.
 *
 * @param span the span that says so
 * @param one the entity that leads, funds, implements, supports or belongs to the other
 * @param other the programme, or the whole
 * @param relation leads, funds, implements, partners, member-of, part-of or signs
 * @param basis the evidence in the text
 */
public record InvolvementMention(Span span, EntityMention one, EntityMention other, String relation,
		String basis) implements Proposal {

}
