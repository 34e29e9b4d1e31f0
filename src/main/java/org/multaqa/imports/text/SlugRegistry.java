package org.multaqa.imports.text;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;

/**
 * The names from which the ids of an import were derived. It finds different names with
 * the same id.
 */
public final class SlugRegistry {

	private final KeyPositionIndex spellings = new KeyPositionIndex();

	private final KeyPositionIndex rows = new KeyPositionIndex();

	/**
	 * Adds an id and its name.
	 * @throws RowRejected if the id was derived from another name before
	 */
	public void check(TextTemplate.RenderedText made, RowValues rowValues) {
		long spelling = KeyPositionIndex.hash(made.spelling()) & Long.MAX_VALUE;
		if (this.spellings.putIfAbsent(made.text(), spelling)) {
			rowValues.values("row").stream().findFirst().ifPresent((row) -> remember(made.text(), row));
		}
		else if (this.spellings.get(made.text()) != spelling) {
			long row = this.rows.get(made.text());
			throw RowRejected.of(
					"%s is made of %s here and of another name before%s; add something to it that tells them apart",
					MessageText.quoted(made.text()), MessageText.quoted(made.spelling()),
					(row >= 0) ? " (row %s)".formatted(row) : "");
		}
	}

	private void remember(String text, String row) {
		if (row.matches("[0-9]{1,12}")) {
			this.rows.putIfAbsent(text, Long.parseLong(row));
		}
	}

}
