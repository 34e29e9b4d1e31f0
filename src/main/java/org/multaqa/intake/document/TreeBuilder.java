package org.multaqa.intake.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;

/**
 * Builds one tree from what a reader comes upon, in order, and keeps what is wrong with
 * it. A list at the top is a list of records, each of which stands or falls alone.
 */
final class TreeBuilder {

	private final String document;

	private final Limits limits;

	private final Deque<OpenValue> open = new ArrayDeque<>();

	private final List<Mapping> records = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	private int values;

	private boolean isBroken;

	TreeBuilder(String document, Limits limits) {
		this.document = document;
		this.limits = limits;
	}

	void startMapping(int line, int column) {
		start(new OpenMapping(place(line, column)));
	}

	void startSequence(int line, int column) {
		start(new OpenSequence(place(line, column)));
	}

	private void start(OpenValue container) {
		count(container.place());
		if (this.open.size() == this.limits.depth()) {
			throw new Refused(
					new Problem(container.place(), "a value %s levels deep".formatted(this.limits.depth() + 1),
							"at most %s levels".formatted(this.limits.depth()), null));
		}
		this.open.push(container);
	}

	boolean expectsKey() {
		return this.open.peek() instanceof OpenMapping mapping && mapping.expectsKey();
	}

	void key(String key, int line, int column) {
		if (this.open.peek() instanceof OpenMapping mapping) {
			mapping.start(key);
			Place place = place(line, column);
			count(place);
			checkCharacters(place, key);
			Place first = mapping.firstPlace(key, place);
			if (first != null) {
				problem(place, "the field %s a second time".formatted(Words.shortened(key)),
						"it once (the first is at line %s, column %s)".formatted(first.line(), first.column()));
			}
		}
	}

	void scalar(@Nullable Object value, int line, int column) {
		Place place = place(line, column);
		count(place);
		if (value instanceof String text) {
			checkCharacters(place, text);
		}
		add(new Scalar(place, value));
	}

	void number(String written, int line, int column) {
		Object value = null;
		try {
			value = Numbers.read(written);
		}
		catch (ArithmeticException ex) {
			problem(place(line, column), String.valueOf(ex.getMessage()), "a finite number of at most 100 digits");
		}
		scalar(value, line, column);
	}

	void end() {
		add(this.open.pop().close());
	}

	void problem(Place place, String found, String expected) {
		this.isBroken = true;
		if (this.problems.size() == this.limits.problems()) {
			throw new Refused(new Problem(place, "more than %s problems".formatted(this.limits.problems()),
					"fewer; what follows was not read", null));
		}
		this.problems.add(new Problem(place, found, expected, null));
	}

	/** Where the value stands that comes next. */
	Place place(int line, int column) {
		OpenValue parent = this.open.peek();
		return new Place(this.document, line, column, (parent != null) ? parent.pointer(this.open.size() == 1) : "");
	}

	/** What stands whole although the rest is broken: the entries of an open list. */
	Parsed finishBroken() {
		return this.open.isEmpty() ? new Parsed(List.of(), this.problems) : finish();
	}

	Parsed finish() {
		return new Parsed(this.records, this.problems);
	}

	private void count(Place place) {
		if (++this.values > this.limits.values()) {
			throw new Refused(
					new Problem(place, String.format(Locale.ROOT, "more than %,d values", this.limits.values()),
							"several smaller records", null));
		}
	}

	private void checkCharacters(Place place, String text) {
		int forbidden = Characters.firstForbidden(text);
		if (forbidden >= 0) {
			problem(place, Characters.name(text.codePointAt(forbidden)), "text without control characters");
		}
	}

	private void add(Located value) {
		OpenValue parent = this.open.peek();
		if (parent == null) {
			root(value);
		}
		else {
			parent.add(value);
			if (this.open.size() == 1 && parent instanceof OpenSequence) {
				record(value);
			}
		}
	}

	private void root(Located value) {
		if (value instanceof Sequence sequence && !sequence.items().isEmpty()) {
			return;
		}
		record(value);
	}

	private void record(Located value) {
		if (value instanceof Scalar scalar && scalar.value() == null && !this.isBroken) {
			problem(value.place(), "nothing", "a record");
		}
		else if (!(value instanceof Mapping)) {
			problem(value.place(), Words.found(value), "a record: a mapping that begins with record: and its id");
		}
		else if (!this.isBroken) {
			this.records.add((Mapping) value);
		}
		this.isBroken = false;
	}

}
