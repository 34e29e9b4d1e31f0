package org.multaqa.query.analysis;

/**
 * By what the nodes of a network can be ranked. The schema's enum of the same name
 * describes each.
 */
public enum NetworkMeasure {

	DEGREE, BETWEENNESS, PAGE_RANK, CORENESS, BROKERAGE

}
