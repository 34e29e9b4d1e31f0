package org.multaqa.query.plan;

import java.util.Comparator;

import org.multaqa.query.error.InvalidCursor;

/**
 * A position in the list of duplicates, which is sorted by score, the highest first.
 *
 * @param score how alike the two entities are, from 0 to 1
 * @param one the id of one of them
 * @param other the id of the other
 */
public record DuplicatePosition(double score, String one, String other) {

	public static final Comparator<DuplicatePosition> ORDER = Comparator
		.comparingDouble((DuplicatePosition place) -> -place.score)
		.thenComparing(DuplicatePosition::one)
		.thenComparing(DuplicatePosition::other);

	private static final String LIST = "Query.duplicates";

	public static final SortOrder BY_SCORE = new SortOrder("score", true);

	/**
	 * The text of the cursor in responses.
	 * @param arguments a digest of the arguments on which the list depends
	 */
	public String cursor(String arguments) {
		return new Cursor(PageRequest.list(LIST, arguments), "", BY_SCORE, Double.toString(this.score),
				this.one + " " + this.other)
			.text();
	}

	/**
	 * Parses a cursor of a request.
	 * @param arguments a digest of the arguments on which the list depends
	 * @throws InvalidCursor if it is not a cursor of this list
	 */
	public static DuplicatePosition parse(String text, String arguments) {
		Cursor cursor = Cursor.parse(text, PageRequest.list(LIST, arguments), BY_SCORE);
		String[] ids = cursor.id().split(" ");
		if (ids.length != 2) {
			throw new InvalidCursor(text);
		}
		try {
			return new DuplicatePosition(Double.parseDouble(String.valueOf(cursor.value())), ids[0], ids[1]);
		}
		catch (NumberFormatException ex) {
			throw new InvalidCursor(text);
		}
	}

}
