package org.multaqa.analysis.duplicates;

import java.util.Comparator;
import java.util.List;

import org.multaqa.query.plan.DuplicatePosition;

/**
 * Two entities that may be the same.
 *
 * @param place their score and ids
 * @param reasons the reasons, in a few words each
 */
public record DuplicatePair(DuplicatePosition place, List<String> reasons) {

	static final Comparator<DuplicatePair> ORDER = Comparator.comparing(DuplicatePair::place, DuplicatePosition.ORDER);

	public DuplicatePair {
		reasons = List.copyOf(reasons);
	}

}
