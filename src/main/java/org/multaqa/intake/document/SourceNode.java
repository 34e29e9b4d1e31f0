package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A tree of plain values, each with its location in the document. */
public sealed interface SourceNode {

	SourceLocation place();

	/** The same values without locations: maps and lists in order, and scalars. */
	@Nullable Object plain();

	/**
	 * Values by key, in the order of the document.
	 *
	 * @param place where it begins
	 * @param entries the values
	 * @param keyPlaces the location of each key
	 */
	record MappingNode(SourceLocation place, Map<String, SourceNode> entries,
			Map<String, SourceLocation> keyPlaces) implements SourceNode {

		public MappingNode {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
			keyPlaces = Collections.unmodifiableMap(new LinkedHashMap<>(keyPlaces));
		}

		/** The value under a key, or {@code null} if the key is not there. */
		public @Nullable SourceNode at(String key) {
			return this.entries.get(key);
		}

		@Override
		public Map<String, @Nullable Object> plain() {
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			this.entries.forEach((key, value) -> values.put(key, value.plain()));
			return values;
		}

	}

	/**
	 * Values in order.
	 *
	 * @param place where it begins
	 * @param items the values
	 */
	record SequenceNode(SourceLocation place, List<SourceNode> items) implements SourceNode {

		public SequenceNode {
			items = List.copyOf(items);
		}

		@Override
		public List<@Nullable Object> plain() {
			List<@Nullable Object> values = new ArrayList<>(this.items.size());
			this.items.forEach((item) -> values.add(item.plain()));
			return values;
		}

	}

	/**
	 * A single value.
	 *
	 * @param place where it begins
	 * @param value a String, a Long, a Double, a BigDecimal if neither holds the number
	 * exactly, a Boolean, or {@code null}
	 */
	record ScalarNode(SourceLocation place, @Nullable Object value) implements SourceNode {

		@Override
		public @Nullable Object plain() {
			return this.value;
		}

	}

}
