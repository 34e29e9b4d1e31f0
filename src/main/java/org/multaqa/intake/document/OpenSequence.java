package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Located.Sequence;

/** A list whose end has not come yet. */
final class OpenSequence extends OpenValue {

	private final List<Located> items = new ArrayList<>();

	OpenSequence(Place place) {
		super(place);
	}

	@Override
	void add(Located value) {
		this.items.add(value);
	}

	@Override
	Located close() {
		return new Sequence(place(), this.items);
	}

	@Override
	String step() {
		return "[" + this.items.size() + "]";
	}

}
