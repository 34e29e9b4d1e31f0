package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * What the meeting dealt with.
 *
 * @param span where it is named
 * @param item the programme or topic
 * @param relation discussed, framework, launched or approved
 * @param certainty how sure that is
 * @param basis what it rests on
 */
public record AgendaMention(Span span, EntityMention item, String relation, Certainty certainty,
		String basis) implements Proposal {

}
