package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A tree of plain values that remember where they stood. */
public sealed interface SourceNode {

	SourceLocation place();

	/** The same without places: maps and lists in order, and values. */
	@Nullable Object plain();

	/**
	 * Values by key, in the order in which they were written.
	 *
	 * @param place where it begins
	 * @param entries the values
	 * @param keyPlaces where each key stands
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
	 * @param value a String, a Long, a Double, a BigDecimal where neither holds the
	 * number exactly, a Boolean, or {@code null}
	 */
	record ScalarNode(SourceLocation place, @Nullable Object value) implements SourceNode {

		@Override
		public @Nullable Object plain() {
			return this.value;
		}

	}

}
