package org.multaqa.draft.meeting;

import org.multaqa.draft.proposal.Proposal;

/**
 * An entity that may take part in the meeting.
 *
 * @param first the first token of its office and name
 * @param last the last token
 * @param proposal the person, the office without a named holder, or the organization
 * @param isPersonOrOffice whether it can chair and speak
 */
record PossibleParticipant(int first, int last, Proposal proposal, boolean isPersonOrOffice) {

}
