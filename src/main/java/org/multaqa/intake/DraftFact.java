package org.multaqa.intake;

import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.Place;
import org.multaqa.model.Citation;
import org.multaqa.model.FactKind;

/**
 * A fact as a record states it, its references still to be resolved.
 *
 * @param kind what sort of fact
 * @param ties its ends
 * @param properties what tells it apart from others with the same ends
 * @param citation where the record says it
 * @param place where it stands in the document
 */
record DraftFact(FactKind kind, List<Tie> ties, Map<String, Object> properties, Citation citation, Place place) {

	DraftFact {
		ties = List.copyOf(ties);
		properties = Map.copyOf(properties);
	}

}
