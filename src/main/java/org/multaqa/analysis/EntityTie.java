package org.multaqa.analysis;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.TieKind;

/**
 * How an entity is tied to another by facts of one kind.
 *
 * @param id of the entity
 * @param other the id of the other
 * @param kind the kind of the facts
 * @param facts how many there are; of taking part in a meeting, one
 * @param degree how many facts the other is an end of
 */
public record EntityTie(String id, String other, TieKind kind, long facts, long degree) {

	EntityPair pair() {
		return EntityPair.of(this.id, this.other);
	}

}
