package org.multaqa.intake.document;

/**
 * A location in a document.
 *
 * @param document the name of the document, as shown in messages
 * @param line the line, from 1, or 0 if it is not known
 * @param column the column in characters, from 1, or 0 if it is not known
 * @param pointer the path inside the record, such as {@code meeting.participants[2].who};
 * empty for the record itself
 */
public record SourceLocation(String document, int line, int column, String pointer) {

	/** The location of a whole document. */
	public static SourceLocation of(String document) {
		return new SourceLocation(document, 0, 0, "");
	}

	/**
	 * The format of editors and compilers: {@code meetings/agadir.yaml:17:5
	 * meeting.when}.
	 */
	@Override
	public String toString() {
		String position = this.document + ((this.line > 0) ? ":" + this.line : "")
				+ ((this.line > 0 && this.column > 0) ? ":" + this.column : "");
		return (position + " " + this.pointer).strip();
	}

}
