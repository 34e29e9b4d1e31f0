package org.multaqa.intake.document.syntax;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/** A list that is not yet complete. */
final class SequenceNodeBuilder extends NodeBuilder {

	private final List<SourceNode> items = new ArrayList<>();

	SequenceNodeBuilder(SourceLocation place) {
		super(place);
	}

	@Override
	void add(SourceNode value) {
		this.items.add(value);
	}

	@Override
	SourceNode close() {
		return new SequenceNode(place(), this.items);
	}

	@Override
	String step() {
		return "[" + this.items.size() + "]";
	}

}
