package org.multaqa.query.analysis;

/**
 * The meetings that an analysis is about.
 *
 * @param territory the id of the territory in or about which they were held
 * @param below whether those of the territories within it count too
 * @param during only those that possibly took place in these days
 */
public record TerritoryScope(String territory, boolean below, DayRange during) {

}
