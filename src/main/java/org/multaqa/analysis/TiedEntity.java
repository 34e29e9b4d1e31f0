package org.multaqa.analysis;

import java.util.Map;

/**
 * The entity of an id.
 *
 * @param asked the requested id
 * @param id the id of the entity, which differs if the requested one was merged
 * @param degree the number of facts of the entity
 * @param names its names by the code of the language
 */
public record TiedEntity(String asked, String id, long degree, Map<String, String> names) {

	public TiedEntity {
		names = Map.copyOf(names);
	}

}
