package org.multaqa.query.analysis;

/**
 * The models of chance with which shared meetings are compared. The schema's enum
 * describes each.
 */
public enum NullModel {

	FIXED_ROW, SDSM

}
