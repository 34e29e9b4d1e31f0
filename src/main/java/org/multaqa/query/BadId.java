package org.multaqa.query;

/**
 * A text in the place of an id that does not have the shape of one.
 */
public final class BadId extends Refusal {

	private static final int SHOWN = 60;

	/**
	 * Refuses an id.
	 * @param found what stood there; shown shortened
	 */
	public BadId(String found) {
		super(ErrorCode.BAD_ID,
				"\"%s\" is not an id; an id is a kind, a slash and a name, such as region/MA-09 or official/aawatif-hayar."
					.formatted((found.length() <= SHOWN) ? found : found.substring(0, SHOWN) + "…"));
	}

}
