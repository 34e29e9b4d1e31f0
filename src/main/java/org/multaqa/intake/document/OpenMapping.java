package org.multaqa.intake.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Located.Mapping;

/** A mapping whose end has not come yet. */
final class OpenMapping extends OpenValue {

	private final Map<String, Located> entries = new LinkedHashMap<>();

	private final Map<String, Place> keyPlaces = new LinkedHashMap<>();

	private @Nullable String key;

	OpenMapping(Place place) {
		super(place);
	}

	boolean expectsKey() {
		return this.key == null;
	}

	/** The value that comes next is that of a key. */
	void start(String key) {
		this.key = key;
	}

	/** Where a key stood before, or {@code null} where it stands for the first time. */
	@Nullable Place firstPlace(String key, Place place) {
		return this.keyPlaces.putIfAbsent(key, place);
	}

	@Override
	void add(Located value) {
		if (this.key != null) {
			this.entries.put(this.key, value);
		}
		this.key = null;
	}

	@Override
	Located close() {
		return new Mapping(place(), this.entries, this.keyPlaces);
	}

	@Override
	String step() {
		return (this.key != null) ? "." + Words.shortened(this.key) : "";
	}

}
