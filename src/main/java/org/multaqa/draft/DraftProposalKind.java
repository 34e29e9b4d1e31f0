package org.multaqa.draft;

/**
 * The kinds of proposals in a draft.
 */
public enum DraftProposalKind {

	/** An entity is named. */
	ENTITY,
	/** The kind of the meeting. */
	MEETING,
	/** The date of the meeting. */
	DATE,
	/** The title of the meeting. */
	TITLE,
	/** Somebody took part in the meeting. */
	PARTICIPATION,
	/** The meeting dealt with a programme or topic. */
	AGENDA,
	/** Somebody holds an office. */
	MANDATE,
	/** Two entities are related beyond the meeting. */
	INVOLVEMENT,
	/** Somebody is quoted. */
	STATEMENT

}
