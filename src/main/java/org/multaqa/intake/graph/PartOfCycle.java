package org.multaqa.intake.graph;

/**
 * The edits would make an entity part of itself in the current graph. If validation did
 * not find this, another load was faster, or it follows from ids that are judged to be
 * the same.
 */
public final class PartOfCycle extends UnacceptableEdit {

	/**
	 * @param circle the cycle, such as {@code program/a → program/b → program/a}
	 */
	public PartOfCycle(String circle) {
		super(circle);
	}

	/** The cycle, from an entity to itself. */
	public String circle() {
		return String.valueOf(getMessage());
	}

	@Override
	public String found() {
		return "a circle by ids that are judged the same: " + circle();
	}

	@Override
	public String expected() {
		return "nothing that is part of itself";
	}

}
