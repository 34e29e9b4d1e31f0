package org.multaqa.intake.document;

/**
 * A place in a document.
 *
 * @param document the document's name as shown in messages
 * @param line 1-based, or 0 where not known
 * @param column 1-based, counted in characters, or 0 where not known
 * @param pointer the path inside the record, such as {@code meeting.participants[2].who};
 * empty for the record itself
 */
public record SourceLocation(String document, int line, int column, String pointer) {

	/** The place of a whole document. */
	public static SourceLocation of(String document) {
		return new SourceLocation(document, 0, 0, "");
	}

	/**
	 * As editors and compilers write it: {@code meetings/agadir.yaml:17:5 meeting.when}.
	 */
	@Override
	public String toString() {
		String position = this.document + ((this.line > 0) ? ":" + this.line : "")
				+ ((this.line > 0 && this.column > 0) ? ":" + this.column : "");
		return (position + " " + this.pointer).strip();
	}

}
