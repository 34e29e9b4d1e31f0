package org.multaqa.intake.document;

/** A mapping or list whose end has not come yet. */
abstract class OpenValue {

	/** The beginning of a long pointer says less than its end. */
	private static final int LONGEST_POINTER = 160;

	private final Place place;

	OpenValue(Place place) {
		this.place = place;
	}

	final Place place() {
		return this.place;
	}

	abstract void add(Located value);

	abstract Located close();

	/** What leads from this value to the one that comes next. */
	abstract String step();

	String pointer(boolean isRoot) {
		if (isRoot && this instanceof OpenSequence) {
			return "";
		}
		String step = step();
		String pointer = this.place.pointer() + (this.place.pointer().isEmpty() ? step.replaceFirst("^\\.", "") : step);
		return (pointer.length() <= LONGEST_POINTER) ? pointer
				: "…" + pointer.substring(pointer.length() - LONGEST_POINTER);
	}

}
