package org.multaqa.query.analysis;

/**
 * A kind of tie between two entities, by the kind of its facts. The schema's enum of the
 * same name describes each.
 */
public enum TieKind {

	MANDATE, APPOINTMENT, PARTICIPATION, AGENDA_ITEM, INVOLVEMENT, COVERAGE, AFFILIATION, STATEMENT, AGREEMENT, FIGURE,
	PLACE, OFFICE, RESPONSIBILITY, PART_OF

}
