package org.multaqa.analysis.duplicates;

import java.util.Comparator;
import java.util.List;

import org.multaqa.query.plan.DuplicatePosition;

/**
 * Two entities that look like one.
 *
 * @param place how much they do, and which they are
 * @param reasons why, in a few words each
 */
public record DuplicatePair(DuplicatePosition place, List<String> reasons) {

	static final Comparator<DuplicatePair> ORDER = Comparator.comparing(DuplicatePair::place, DuplicatePosition.ORDER);

	public DuplicatePair {
		reasons = List.copyOf(reasons);
	}

}
