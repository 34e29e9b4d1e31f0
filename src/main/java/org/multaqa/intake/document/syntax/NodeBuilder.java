package org.multaqa.intake.document.syntax;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;

/** A mapping or list that is not yet complete. */
abstract class NodeBuilder {

	/** A longer pointer is cut at its beginning, which says less than its end. */
	private static final int LONGEST_POINTER = 160;

	private final SourceLocation place;

	NodeBuilder(SourceLocation place) {
		this.place = place;
	}

	final SourceLocation place() {
		return this.place;
	}

	abstract void add(SourceNode value);

	abstract SourceNode close();

	/** The part of the pointer that leads from this node to the next value. */
	abstract String step();

	String pointer(boolean isRoot) {
		if (isRoot && this instanceof SequenceNodeBuilder) {
			return "";
		}
		String step = step();
		String pointer = this.place.pointer() + (this.place.pointer().isEmpty() ? step.replaceFirst("^\\.", "") : step);
		return (pointer.length() <= LONGEST_POINTER) ? pointer
				: "…" + pointer.substring(pointer.length() - LONGEST_POINTER);
	}

}
