package org.multaqa.query.plan;

/**
 * What the rows or columns of a matrix are. The schema's enum of the same name describes
 * each.
 */
public enum MatrixAxis {

	PROGRAMS, TERRITORIES, ACTORS, MEETINGS, MONTHS

}
