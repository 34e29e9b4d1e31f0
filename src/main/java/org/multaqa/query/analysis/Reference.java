package org.multaqa.query.analysis;

import org.multaqa.query.plan.Projection;

/**
 * A place in the shape of an answer where nodes of the graph stand, which an analysis
 * names by their ids.
 *
 * @param column the name under which their ids are given and their rows come
 * @param projection what is asked of each
 */
public record Reference(String column, Projection projection) {

}
