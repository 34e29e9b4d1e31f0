package org.multaqa.query.analysis;

/**
 * A measure by which the nodes of a network are ranked. The schema's enum of the same
 * name describes each.
 */
public enum NetworkMeasure {

	DEGREE, BETWEENNESS, PAGE_RANK, CORENESS, BROKERAGE

}
