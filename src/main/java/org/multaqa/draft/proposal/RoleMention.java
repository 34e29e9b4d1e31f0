package org.multaqa.draft.proposal;

import org.multaqa.draft.text.Span;

/**
 * Somebody's part in the meeting.
 *
 * @param span the word or sentence that says it
 * @param actor who: an entity or an office
 * @param role chairs, opens, speaks, attends, organises, signs, represented or deputizes
 * @param certainty how sure that is
 * @param basis what it rests on
 */
public record RoleMention(Span span, Proposal actor, String role, Certainty certainty,
		String basis) implements Proposal {

}
