package org.multaqa.cypher.query;

/**
 * Names of parameters that queries share.
 */
public final class ParameterNames {

	/** The name under which the day is given as of which is asked. */
	public static final String DAY = "asOf";

	/** The name under which pairs of entities are given, each as a list of both ids. */
	public static final String PAIRS = "pairs";

	private ParameterNames() {
	}

}
