package org.multaqa.intake.document;

/**
 * How much one document may hold, so that a hostile one exhausts neither memory nor time.
 *
 * @param bytes the largest size in bytes
 * @param depth the deepest nesting of mappings and lists
 * @param values the largest number of values, keys included, in one record or list of
 * records
 * @param problems the largest number of problems that are reported; parsing stops after
 * them
 */
public record DocumentLimits(long bytes, int depth, int values, int problems) {

	/** 16 MB, 50 levels, 500,000 values and 1,000 problems. */
	public static final DocumentLimits STANDARD = new DocumentLimits(16L << 20, 50, 500_000, 1_000);

	public DocumentLimits {
		if (bytes < 1 || depth < 1 || values < 1 || problems < 1) {
			throw new IllegalArgumentException("Each limit must be at least 1.");
		}
	}

	/** The same limits with another size in bytes. */
	public DocumentLimits ofBytes(long most) {
		return new DocumentLimits(most, this.depth, this.values, this.problems);
	}

	public boolean admits(long size) {
		return size <= this.bytes;
	}

	public Problem tooLarge(String document, String size) {
		return new Problem(SourceLocation.of(document), size, "at most " + ValueWording.size(this.bytes), null);
	}

}
