package org.multaqa.draft.meeting;

import org.multaqa.draft.proposal.Proposal;

/**
 * Somebody or something that can take part.
 *
 * @param first its first token, of office and name
 * @param last its last token
 * @param proposal the person, the office of whom nobody is named, or the organization
 * @param isPersonOrOffice whether it can chair and speak
 */
record PossibleParticipant(int first, int last, Proposal proposal, boolean isPersonOrOffice) {

}
