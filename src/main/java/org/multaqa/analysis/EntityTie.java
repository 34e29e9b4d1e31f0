package org.multaqa.analysis;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.TieKind;

/**
 * The tie of an entity to another by facts of one kind.
 *
 * @param id the id of the entity
 * @param other the id of the other entity
 * @param kind the kind of the facts
 * @param facts the number of facts; always one for the participation in a meeting
 * @param degree the number of facts of the other entity
 */
public record EntityTie(String id, String other, TieKind kind, long facts, long degree) {

	EntityPair pair() {
		return EntityPair.of(this.id, this.other);
	}

}
