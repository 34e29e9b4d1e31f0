package org.multaqa.intake.document.syntax;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.ValueWording;

/** A mapping that is not yet complete. */
final class MappingNodeBuilder extends NodeBuilder {

	private final Map<String, SourceNode> entries = new LinkedHashMap<>();

	private final Map<String, SourceLocation> keyPlaces = new LinkedHashMap<>();

	private @Nullable String key;

	MappingNodeBuilder(SourceLocation place) {
		super(place);
	}

	boolean expectsKey() {
		return this.key == null;
	}

	/** Sets the key of the next value. */
	void start(String key) {
		this.key = key;
	}

	/** The first location of a repeated key, or {@code null} if the key is new. */
	@Nullable SourceLocation firstPlace(String key, SourceLocation place) {
		return this.keyPlaces.putIfAbsent(key, place);
	}

	@Override
	void add(SourceNode value) {
		if (this.key != null) {
			this.entries.put(this.key, value);
		}
		this.key = null;
	}

	@Override
	SourceNode close() {
		return new MappingNode(place(), this.entries, this.keyPlaces);
	}

	@Override
	String step() {
		return (this.key != null) ? "." + ValueWording.shortened(this.key) : "";
	}

}
