package org.multaqa.intake.graph;

import org.multaqa.model.EntityId;

/**
 * An entity with one of its names.
 *
 * @param id the entity
 * @param name its name, as a record spells it
 */
public record NameCandidate(EntityId id, String name) {

}
