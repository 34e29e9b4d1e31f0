package org.multaqa.api.document;

/**
 * The complexity of a selection set after its fragments are expanded. The counts stop at
 * a thousand million, which is above every limit, so that fragments which double sixty
 * times do not overflow them.
 *
 * @param fields the number of fields, at every depth
 * @param depth the depth of nested fields
 * @param levels the depth of nested selection sets
 * @param roots the number of fields at the top
 */
record Complexity(long fields, int depth, int levels, long roots) {

	static final Complexity NONE = new Complexity(0, 0, 0, 0);

	private static final long MOST = 1_000_000_000L;

	/** Stands for a selection set below the deepest level, which is not analysed. */
	static final Complexity CUT = new Complexity(0, 0, 1, 0);

	/** The complexity of two selections side by side. */
	Complexity and(Complexity other) {
		return new Complexity(capped(this.fields + other.fields), Math.max(this.depth, other.depth),
				Math.max(this.levels, other.levels), capped(this.roots + other.roots));
	}

	/** The complexity of a field with this selection set. */
	Complexity asField() {
		return new Complexity(capped(this.fields + 1), this.depth + 1, this.levels + 1, 1);
	}

	/** The complexity of a fragment, inline or spread, with this selection set. */
	Complexity asFragment() {
		return new Complexity(this.fields, this.depth, this.levels + 1, this.roots);
	}

	private static long capped(long count) {
		return Math.min(count, MOST);
	}

}
