package org.multaqa.intake.graph;

/**
 * The user or program that loads records.
 *
 * @param name the name in the history
 * @param judges whether its records may judge that entities are the same or different
 */
public record Loader(String name, boolean judges) {

}
