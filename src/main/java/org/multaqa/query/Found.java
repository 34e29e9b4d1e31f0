package org.multaqa.query;

import java.util.List;
import java.util.Map;

/**
 * What a search tells of a hit besides the entity.
 *
 * @param how how the name fits
 * @param reasons why
 * @param score how well it fits, from 0 to 1
 */
public record Found(How how, List<String> reasons, double score) {

	public Found {
		reasons = List.copyOf(reasons);
	}

	/** Its values by the fields of the hit that show them. */
	Map<String, Object> fields() {
		return Map.of("how", this.how.name(), "reasons", this.reasons, "score", this.score);
	}

	/** How a name can fit. */
	public enum How {

		EXACT, OTHER_SCRIPT, OTHER_SPELLING, PART, SIMILAR

	}

}
