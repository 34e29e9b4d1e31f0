package org.multaqa.query.analysis;

/**
 * A null model of shared meetings. The schema's enum describes each.
 */
public enum NullModel {

	FIXED_ROW, SDSM

}
