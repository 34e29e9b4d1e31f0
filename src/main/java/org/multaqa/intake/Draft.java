package org.multaqa.intake;

import java.util.List;

import org.multaqa.intake.document.Located.Mapping;

/**
 * A record as read, before what it names is resolved.
 *
 * @param id the record's id
 * @param content the record as it stands in its document
 * @param handedIn SHA-256 of that, in hexadecimal
 * @param introductions the entities that have an entry of their own in it
 * @param facts what it states
 */
record Draft(String id, Mapping content, String handedIn, List<Introduction> introductions, List<DraftFact> facts) {

	Draft {
		introductions = List.copyOf(introductions);
		facts = List.copyOf(facts);
	}

}
