package org.multaqa.intake.graph;

/**
 * Who loads.
 *
 * @param name as the load is remembered
 * @param judges whether records may judge that entities are the same or different
 */
public record Loader(String name, boolean judges) {

}
