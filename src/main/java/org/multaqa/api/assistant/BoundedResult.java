package org.multaqa.api.assistant;

import java.util.Map;

/**
 * A result of limited size.
 *
 * @param data an object as in a GraphQL response
 * @param leftOut how many elements were cut, by the path of their list without positions;
 * empty if nothing was cut. Lists inside elements that were cut are not counted
 */
record BoundedResult(Map<String, ?> data, Map<String, Integer> leftOut) {

}
