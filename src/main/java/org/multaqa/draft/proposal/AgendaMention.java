package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A proposal of an item on the agenda.
 *
 * @param span the span that names it
 * @param item the programme or topic
 * @param relation discussed, framework, launched or approved
 * @param certainty how certain it is
 * @param basis the evidence in the text
 */
public record AgendaMention(Span span, EntityMention item, String relation, Certainty certainty,
		String basis) implements Proposal {

}
