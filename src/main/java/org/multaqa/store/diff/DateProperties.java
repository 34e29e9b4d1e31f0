package org.multaqa.store.diff;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DateBound;
import org.multaqa.model.ImpreciseDate;

/**
 * Stores imprecise dates as properties with a common prefix.
 */
final class DateProperties {

	private DateProperties() {
	}

	static void put(Map<String, Object> properties, String prefix, @Nullable ImpreciseDate date) {
		if (date != null) {
			properties.put(prefix + "_text", date.text());
			properties.put(prefix + "_earliest", date.earliest());
			properties.put(prefix + "_latest", date.latest());
			properties.put(prefix + "_precision", date.precision());
			properties.put(prefix + "_weekday", (date.weekday() != null) ? date.weekday().name() : null);
		}
	}

	/** Replaces the stored date, even if less is known now. */
	static void put(Map<String, Object> properties, String prefix, DateBound bound) {
		properties.put(prefix + "_text", bound.text());
		properties.put(prefix + "_earliest", bound.earliest());
		properties.put(prefix + "_latest", bound.latest());
		properties.put(prefix + "_precision", precision(bound));
	}

	private static @Nullable String precision(DateBound bound) {
		if (bound.earliest() != null && bound.earliest().equals(bound.latest())) {
			return "DAY";
		}
		if (bound.text() != null) {
			return ImpreciseDate.parse(bound.text()).precision();
		}
		if (bound.earliest() == null) {
			return (bound.latest() != null) ? "BEFORE" : null;
		}
		return (bound.latest() != null) ? "RANGE" : "AFTER";
	}

}
