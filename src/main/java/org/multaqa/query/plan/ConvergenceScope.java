package org.multaqa.query.plan;

/**
 * A scope within a convergence. The schema's enum of the same name describes each.
 */
public enum ConvergenceScope {

	THESE_MEETINGS, AT_THESE_MEETINGS, IN_THESE_PLACES, IN_POSTS_OF_THESE_PLACES, IN_THESE_PROGRAMS, DURING

}
