package org.multaqa.analysis.duplicates;

import java.util.Comparator;
import java.util.List;

import org.multaqa.query.PairPlace;

/**
 * Two entities that look like one.
 *
 * @param place how much they do, and which they are
 * @param reasons why, in a few words each
 */
public record DuplicatePair(PairPlace place, List<String> reasons) {

	static final Comparator<DuplicatePair> ORDER = Comparator.comparing(DuplicatePair::place, PairPlace.ORDER);

	public DuplicatePair {
		reasons = List.copyOf(reasons);
	}

}
