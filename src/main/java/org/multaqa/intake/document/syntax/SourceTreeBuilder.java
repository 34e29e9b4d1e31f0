package org.multaqa.intake.document.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ForbiddenCharacters;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.intake.document.ValueWording;

/**
 * Builds a tree from the values that a reader reports in order, and collects the
 * problems. A list at the top level is a list of records; a bad record does not affect
 * the others.
 */
final class SourceTreeBuilder {

	private final String document;

	private final DocumentLimits limits;

	private final Deque<NodeBuilder> open = new ArrayDeque<>();

	private final List<MappingNode> records = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	private int values;

	private boolean isBroken;

	SourceTreeBuilder(String document, DocumentLimits limits) {
		this.document = document;
		this.limits = limits;
	}

	void startMapping(int line, int column) {
		start(new MappingNodeBuilder(place(line, column)));
	}

	void startSequence(int line, int column) {
		start(new SequenceNodeBuilder(place(line, column)));
	}

	private void start(NodeBuilder container) {
		count(container.place());
		if (this.open.size() == this.limits.depth()) {
			throw new ParseAborted(
					new Problem(container.place(), "a value %s levels deep".formatted(this.limits.depth() + 1),
							"at most %s levels".formatted(this.limits.depth()), null));
		}
		this.open.push(container);
	}

	boolean expectsKey() {
		return this.open.peek() instanceof MappingNodeBuilder mapping && mapping.expectsKey();
	}

	void key(String key, int line, int column) {
		if (this.open.peek() instanceof MappingNodeBuilder mapping) {
			mapping.start(key);
			SourceLocation place = place(line, column);
			count(place);
			checkCharacters(place, key);
			SourceLocation first = mapping.firstPlace(key, place);
			if (first != null) {
				problem(place, "the field %s a second time".formatted(ValueWording.shortened(key)),
						"it once (the first is at line %s, column %s)".formatted(first.line(), first.column()));
			}
		}
	}

	void scalar(@Nullable Object value, int line, int column) {
		SourceLocation place = place(line, column);
		count(place);
		if (value instanceof String text) {
			checkCharacters(place, text);
		}
		add(new ScalarNode(place, value));
	}

	void number(String written, int line, int column) {
		Object value = null;
		try {
			value = NumberParser.read(written);
		}
		catch (ArithmeticException ex) {
			problem(place(line, column), String.valueOf(ex.getMessage()), "a finite number of at most 100 digits");
		}
		scalar(value, line, column);
	}

	void end() {
		add(this.open.pop().close());
	}

	void problem(SourceLocation place, String found, String expected) {
		this.isBroken = true;
		if (this.problems.size() == this.limits.problems()) {
			throw new ParseAborted(new Problem(place, "more than %s problems".formatted(this.limits.problems()),
					"fewer; what follows was not read", null));
		}
		this.problems.add(new Problem(place, found, expected, null));
	}

	/** The location of the next value. */
	SourceLocation place(int line, int column) {
		NodeBuilder parent = this.open.peek();
		return new SourceLocation(this.document, line, column,
				(parent != null) ? parent.pointer(this.open.size() == 1) : "");
	}

	/** The complete entries of an open list, if the rest of the document is broken. */
	ParseResult finishBroken() {
		return this.open.isEmpty() ? new ParseResult(List.of(), this.problems) : finish();
	}

	ParseResult finish() {
		return new ParseResult(this.records, this.problems);
	}

	private void count(SourceLocation place) {
		if (++this.values > this.limits.values()) {
			throw new ParseAborted(
					new Problem(place, String.format(Locale.ROOT, "more than %,d values", this.limits.values()),
							"several smaller records", null));
		}
	}

	private void checkCharacters(SourceLocation place, String text) {
		int forbidden = ForbiddenCharacters.firstForbidden(text);
		if (forbidden >= 0) {
			problem(place, ForbiddenCharacters.name(text.codePointAt(forbidden)), "text without control characters");
		}
	}

	private void add(SourceNode value) {
		NodeBuilder parent = this.open.peek();
		if (parent == null) {
			root(value);
		}
		else {
			parent.add(value);
			if (this.open.size() == 1 && parent instanceof SequenceNodeBuilder) {
				record(value);
			}
		}
	}

	private void root(SourceNode value) {
		if (value instanceof SequenceNode sequenceNode && !sequenceNode.items().isEmpty()) {
			return;
		}
		record(value);
	}

	private void record(SourceNode value) {
		if (value instanceof ScalarNode scalarNode && scalarNode.value() == null && !this.isBroken) {
			problem(value.place(), "nothing", "a record");
		}
		else if (!(value instanceof MappingNode)) {
			problem(value.place(), ValueWording.found(value),
					"a record: a mapping that begins with record: and its id");
		}
		else if (!this.isBroken) {
			this.records.add((MappingNode) value);
		}
		this.isBroken = false;
	}

}
