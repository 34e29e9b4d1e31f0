package org.multaqa.analysis;

import java.util.Map;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.TieKind;

/**
 * A fact that ties two entities.
 *
 * @param pair the entities
 * @param kind the kind of the tie
 * @param facts the number of such facts
 * @param id the id of the fact
 * @param forward whether the first entity is the subject of the fact
 * @param row the columns of the fact: its role and its dates
 */
public record TieFact(EntityPair pair, TieKind kind, long facts, String id, boolean forward, Map<String, Object> row) {

	String role() {
		return String.valueOf(this.row.get("role"));
	}

	/** The date or start as a source writes it; empty if there is none. */
	String date() {
		Object text = (this.row.get("date_text") != null) ? this.row.get("date_text") : this.row.get("from_text");
		return (text != null) ? text.toString() : "";
	}

}
