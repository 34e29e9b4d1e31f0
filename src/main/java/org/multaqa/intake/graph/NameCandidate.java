package org.multaqa.intake.graph;

import org.multaqa.model.EntityId;

/**
 * Who bears a name.
 *
 * @param id the entity
 * @param name its name, as a record spells it
 */
public record NameCandidate(EntityId id, String name) {

}
