package org.multaqa.imports;

/** A row, or an entry of a file, that cannot become a record as it is. */
final class Rejected extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Rejects with a reason.
	 * @param reason what was found, and what was expected
	 */
	Rejected(String reason) {
		super(reason, null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
