package org.multaqa.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Place;

/**
 * A text of a mapping with places for what a row says: {@code official/<Name | slug>}.
 *
 * @param place where it stands in the mapping
 * @param parts texts and blanks in turn
 */
record Phrase(Place place, List<Part> parts) {

	Phrase {
		parts = List.copyOf(parts);
	}

	/**
	 * A text as it is, or a blank.
	 *
	 * @param text the text, or the name of what fills the blank
	 * @param blank whether it is a blank
	 * @param filters what is done to what fills it
	 */
	record Part(String text, boolean blank, List<Filter> filters) {

		Part {
			filters = List.copyOf(filters);
		}

		private List<String> texts(Told told) {
			if (!this.blank) {
				return List.of(this.text);
			}
			List<String> texts = new ArrayList<>();
			for (String value : told.values(this.text)) {
				String filtered = value;
				for (Filter filter : this.filters) {
					filtered = filter.of(filtered);
				}
				if (!filtered.isEmpty()) {
					texts.add(filtered);
				}
			}
			return texts;
		}

	}

	/** The names in it. */
	List<String> names() {
		return this.parts.stream().filter(Part::blank).map(Part::text).toList();
	}

	boolean isConstant() {
		return this.parts.stream().noneMatch(Part::blank);
	}

	/**
	 * The texts that it becomes: none where something in it is empty, several where
	 * something has several values.
	 */
	List<String> texts(Told told) {
		List<String> texts = List.of("");
		for (Part part : this.parts) {
			List<String> longer = new ArrayList<>();
			List<String> ends = part.texts(told);
			texts.forEach((start) -> ends.forEach((end) -> longer.add(start + end)));
			texts = longer;
		}
		return texts.stream().map(Phrase::tidy).filter((text) -> !text.isEmpty()).distinct().toList();
	}

	/** The same as values of a record: numbers where it asks for one. */
	List<Object> values(Told told) {
		boolean number = this.parts.size() == 1 && this.parts.get(0).filters().contains(Filter.NUMBER);
		List<Object> values = new ArrayList<>();
		texts(told).forEach((text) -> values.add(number ? new BigDecimal(text) : text));
		return values;
	}

	/** Without blanks at its ends, and with single ones inside. */
	static String tidy(String text) {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
	}

}
