package org.multaqa.query.plan;

/**
 * What can stand in the rows or columns of a matrix. The schema's enum of the same name
 * describes each.
 */
public enum MatrixAxis {

	PROGRAMS, TERRITORIES, ACTORS, MEETINGS, MONTHS

}
