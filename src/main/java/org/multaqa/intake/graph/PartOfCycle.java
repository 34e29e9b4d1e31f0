package org.multaqa.intake.graph;

/**
 * Edits would make an entity part of itself, by what is in the graph when they are to
 * take effect. Where it was not so when they were judged, somebody else was faster, or it
 * comes of ids that are judged to mean the same.
 */
public final class PartOfCycle extends UnacceptableEdit {

	/**
	 * @param circle such as {@code program/a → program/b → program/a}
	 */
	public PartOfCycle(String circle) {
		super(circle);
	}

	/** The circle, from an entity to itself. */
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
