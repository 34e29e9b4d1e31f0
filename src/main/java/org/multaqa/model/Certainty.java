package org.multaqa.model;

/**
 * Whether something held on a day: beyond doubt, or as far as the sources leave it open.
 */
public enum Certainty {

	CERTAIN, POSSIBLE

}
