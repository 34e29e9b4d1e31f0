package org.multaqa.query.analysis;

/**
 * The meetings to which an analysis is limited.
 *
 * @param territory the id of the territory where, or about which, they were held
 * @param below whether meetings of the territories within it count too
 * @param during meetings that possibly took place in these days
 */
public record TerritoryScope(String territory, boolean below, DayRange during) {

}
