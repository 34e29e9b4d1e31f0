package org.multaqa.analysis;

import java.util.Map;

/**
 * What an id means.
 *
 * @param asked the id
 * @param id of the entity, which is another where the one asked for was merged away
 * @param degree how many facts it is an end of
 * @param names by the code of their language
 */
public record TiedEntity(String asked, String id, long degree, Map<String, String> names) {

	public TiedEntity {
		names = Map.copyOf(names);
	}

}
