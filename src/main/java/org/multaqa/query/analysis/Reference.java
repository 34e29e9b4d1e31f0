package org.multaqa.query.analysis;

import org.multaqa.query.plan.Projection;

/**
 * A field of an analysis result that holds nodes of the graph, which the analysis gives
 * by their ids.
 *
 * @param column the column of the ids, and of the rows of the nodes
 * @param projection the projection of each node
 */
public record Reference(String column, Projection projection) {

}
