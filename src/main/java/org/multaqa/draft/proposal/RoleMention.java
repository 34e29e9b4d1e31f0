package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * A proposal of a role in the meeting.
 *
 * @param span the word or sentence that says it
 * @param actor the participant: an entity or an office
 * @param role chairs, opens, speaks, attends, organises, signs, represented or deputizes
 * @param certainty how certain it is
 * @param basis the evidence in the text
 */
public record RoleMention(Span span, Proposal actor, String role, Certainty certainty,
		String basis) implements Proposal {

}
