package org.multaqa.intake.document.syntax;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.ValueWording;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Builds trees from YAML events, with the values of the core schema. Features beyond JSON
 * (anchors, aliases, tags, keys that are not text) are refused.
 */
final class YamlTreeBuilder {

	private static final ScalarResolver CORE = new CoreScalarResolver(false);

	private final String name;

	private final int firstLine;

	private final DocumentLimits limits;

	private SourceTreeBuilder tree;

	private int documentLine;

	private boolean isBetweenDocuments;

	private int line;

	private int column;

	YamlTreeBuilder(String name, int firstLine, DocumentLimits limits) {
		this.name = name;
		this.firstLine = firstLine;
		this.limits = limits;
		this.tree = new SourceTreeBuilder(name, limits);
		this.documentLine = firstLine;
	}

	/** The content of a document at its end event; {@code null} for other events. */
	@Nullable ParseResult accept(Event event) {
		Mark mark = event.getStartMark().orElse(null);
		this.line = (mark != null) ? mark.getLine() + this.firstLine + 1 : 0;
		this.column = (mark != null) ? mark.getColumn() + 1 : 0;
		switch (event.getEventId()) {
			case DocumentStart -> {
				this.tree = new SourceTreeBuilder(this.name, this.limits);
				this.documentLine = this.line - 1;
				this.isBetweenDocuments = false;
			}
			case DocumentEnd -> {
				this.isBetweenDocuments = true;
				ParseResult parseResult = this.tree.finish();
				this.tree = new SourceTreeBuilder(this.name, this.limits);
				return parseResult;
			}
			case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
			case MappingEnd, SequenceEnd -> this.tree.end();
			case Scalar -> scalar((ScalarEvent) event);
			case Alias -> alias((NodeEvent) event);
			default -> {
			}
		}
		return null;
	}

	/** Whether the last event was the end of a document. */
	boolean isBetweenDocuments() {
		return this.isBetweenDocuments;
	}

	/** The complete records of a document that breaks off. */
	ParseResult broken() {
		return this.tree.finishBroken();
	}

	/** The first line of the current document, from 0. */
	int documentLine() {
		return this.documentLine;
	}

	private void start(CollectionStartEvent event) {
		refuseKey("a mapping or a list");
		refuseExtras(event, event.getTag());
		if (event.getEventId() == Event.ID.MappingStart) {
			this.tree.startMapping(this.line, this.column);
		}
		else {
			this.tree.startSequence(this.line, this.column);
		}
	}

	private void scalar(ScalarEvent event) {
		if (this.tree.expectsKey()) {
			this.tree.key(event.getValue(), this.line, this.column);
			refuseExtras(event, event.getTag());
			return;
		}
		refuseExtras(event, event.getTag());
		String written = event.getValue();
		Tag tag = event.isPlain() ? CORE.resolve(written, true) : Tag.STR;
		if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
			this.tree.number(written, this.line, this.column);
		}
		else {
			Object value = tag.equals(Tag.NULL) ? null : tag.equals(Tag.BOOL) ? Boolean.valueOf(written) : written;
			this.tree.scalar(value, this.line, this.column);
		}
	}

	private void alias(NodeEvent event) {
		String alias = event.getAnchor().map((anchor) -> "*" + anchor.getValue()).orElse("*");
		refuseKey("the alias " + ValueWording.shortened(alias));
		this.tree.problem(this.tree.place(this.line, this.column), "the alias " + ValueWording.shortened(alias),
				"the value written out");
		this.tree.scalar(null, this.line, this.column);
	}

	private void refuseKey(String found) {
		if (this.tree.expectsKey()) {
			throw new ParseAborted(new Problem(this.tree.place(this.line, this.column),
					found + " in place of a field's name", "a name", null));
		}
	}

	private void refuseExtras(NodeEvent event, Optional<String> tag) {
		SourceLocation place = this.tree.place(this.line, this.column);
		event.getAnchor()
			.ifPresent((anchor) -> this.tree.problem(place, "the anchor &" + ValueWording.shortened(anchor.getValue()),
					"the value written out wherever it is meant"));
		tag.ifPresent((name) -> this.tree.problem(place,
				"the tag " + ValueWording.shortened(name.replace(Tag.PREFIX, "!!")), "the value without a tag"));
	}

}
