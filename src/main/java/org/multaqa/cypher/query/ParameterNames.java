package org.multaqa.cypher.query;

/**
 * Names of parameters that several Cypher queries have.
 */
public final class ParameterNames {

	/** The parameter of the as-of day. */
	public static final String DAY = "asOf";

	/** The parameter of pairs of entities, each a list of both ids. */
	public static final String PAIRS = "pairs";

	private ParameterNames() {
	}

}
