package org.multaqa.api.document;

/**
 * How far a selection set reaches once its fragments are spread out. The counts stop at a
 * thousand million, which is past every limit, so that fragments which double sixty times
 * do not overflow them.
 *
 * @param fields how many fields it asks for, at every depth
 * @param depth fields within fields
 * @param levels selection sets within one another
 * @param roots how many fields it asks for directly
 */
record Complexity(long fields, int depth, int levels, long roots) {

	static final Complexity NONE = new Complexity(0, 0, 0, 0);

	private static final long MOST = 1_000_000_000L;

	/** What stands for a selection set below the deepest level, which nobody walks. */
	static final Complexity CUT = new Complexity(0, 0, 1, 0);

	/** Both side by side. */
	Complexity and(Complexity other) {
		return new Complexity(capped(this.fields + other.fields), Math.max(this.depth, other.depth),
				Math.max(this.levels, other.levels), capped(this.roots + other.roots));
	}

	/** A field with this below it. */
	Complexity asField() {
		return new Complexity(capped(this.fields + 1), this.depth + 1, this.levels + 1, 1);
	}

	/** A fragment, inline or spread, with this inside it. */
	Complexity asFragment() {
		return new Complexity(this.fields, this.depth, this.levels + 1, this.roots);
	}

	private static long capped(long count) {
		return Math.min(count, MOST);
	}

}
