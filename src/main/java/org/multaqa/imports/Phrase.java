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

		private List<Spelled> texts(Told told) {
			if (!this.blank) {
				return List.of(new Spelled(this.text, this.text));
			}
			List<Spelled> texts = new ArrayList<>();
			for (String value : told.values(this.text)) {
				Spelled filtered = new Spelled(value, value);
				for (Filter filter : this.filters) {
					filtered = new Spelled(filter.of(filtered.text()), filter.spelled(filtered.spelling()));
				}
				if (!filtered.text().isEmpty()) {
					texts.add(filtered);
				}
			}
			return texts;
		}

	}

	/**
	 * A text, and the spelling of which it was made.
	 *
	 * @param text the text
	 * @param spelling the same with names in their own letters where the text has slugs
	 */
	record Spelled(String text, String spelling) {

		private Spelled tidy() {
			return new Spelled(Phrase.tidy(this.text), Phrase.tidy(this.spelling));
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
		return spelled(told).stream().map(Spelled::text).distinct().toList();
	}

	/** The same texts with their spellings. */
	List<Spelled> spelled(Told told) {
		List<Spelled> texts = List.of(new Spelled("", ""));
		for (Part part : this.parts) {
			List<Spelled> longer = new ArrayList<>();
			List<Spelled> ends = part.texts(told);
			texts.forEach((start) -> ends.forEach(
					(end) -> longer.add(new Spelled(start.text() + end.text(), start.spelling() + end.spelling()))));
			texts = longer;
		}
		return texts.stream().map(Spelled::tidy).filter((text) -> !text.text().isEmpty()).toList();
	}

	/** Whether there is a slug in it, which is one for names that are spelled alike. */
	boolean hasSlug() {
		return this.parts.stream().anyMatch((part) -> part.filters().contains(Filter.SLUG));
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
