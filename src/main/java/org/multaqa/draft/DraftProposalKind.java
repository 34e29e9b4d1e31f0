package org.multaqa.draft;

/**
 * What a proposal of a draft is.
 */
public enum DraftProposalKind {

	/** Somebody or something is named. */
	ENTITY,
	/** The sort of meeting. */
	MEETING,
	/** When it was. */
	DATE,
	/** The title of the meeting. */
	TITLE,
	/** Somebody took part in the meeting. */
	PARTICIPATION,
	/** The meeting dealt with it. */
	AGENDA,
	/** Somebody holds an office. */
	MANDATE,
	/** Two are related beyond the meeting. */
	INVOLVEMENT,
	/** Somebody says something. */
	STATEMENT

}
