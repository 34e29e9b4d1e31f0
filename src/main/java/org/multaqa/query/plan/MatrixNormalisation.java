package org.multaqa.query.plan;

/**
 * How the counts of a matrix are normalised. The schema's enum of the same name describes
 * each.
 */
public enum MatrixNormalisation {

	NONE, SHARE_OF_ROW, SHARE_OF_COLUMN, SHARE_OF_ALL

}
