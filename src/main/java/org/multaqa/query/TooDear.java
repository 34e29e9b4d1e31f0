package org.multaqa.query;

import java.util.Locale;

/**
 * A question that would have the database read more objects than it may.
 */
public final class TooDear extends Refusal {

	/**
	 * @param estimate what it would take
	 * @param limit how many objects may be read
	 */
	public TooDear(Estimate estimate, long limit) {
		super(ErrorCode.TOO_DEAR, String.format(Locale.ROOT,
				"This may read %,.0f objects, and %,d are read at most; most of them are for %s: ask for fewer there, or in the lists around it, with first or last.",
				estimate.objects(), limit, estimate.dearest()));
	}

}
