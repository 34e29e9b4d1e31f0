package org.multaqa.query.analysis;

/**
 * How two entities can be tied: by facts of these kinds. The schema's enum of the same
 * name describes each.
 */
public enum TieKind {

	MANDATE, APPOINTMENT, PARTICIPATION, AGENDA_ITEM, INVOLVEMENT, COVERAGE, AFFILIATION, STATEMENT, AGREEMENT, FIGURE,
	PLACE, OFFICE, RESPONSIBILITY, PART_OF

}
