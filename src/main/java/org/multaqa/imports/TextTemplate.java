package org.multaqa.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.SourceLocation;

/**
 * A text of a mapping with places for what a row says: {@code official/<Name | slug>}.
 *
 * @param place where it stands in the mapping
 * @param parts texts and blanks in turn
 */
record TextTemplate(SourceLocation place, List<TextTemplatePart> parts) {

	TextTemplate {
		parts = List.copyOf(parts);
	}

	/**
	 * A text as it is, or a blank.
	 *
	 * @param text the text, or the name of what fills the blank
	 * @param blank whether it is a blank
	 * @param filters what is done to what fills it
	 */
	record TextTemplatePart(String text, boolean blank, List<TextFilter> filters) {

		TextTemplatePart {
			filters = List.copyOf(filters);
		}

		private List<RenderedText> texts(RowValues told) {
			if (!this.blank) {
				return List.of(new RenderedText(this.text, this.text));
			}
			List<RenderedText> texts = new ArrayList<>();
			for (String value : told.values(this.text)) {
				RenderedText filtered = new RenderedText(value, value);
				for (TextFilter filter : this.filters) {
					filtered = new RenderedText(filter.of(filtered.text()), filter.spelled(filtered.spelling()));
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
	record RenderedText(String text, String spelling) {

		private RenderedText tidy() {
			return new RenderedText(TextTemplate.tidy(this.text), TextTemplate.tidy(this.spelling));
		}

	}

	/** The names in it. */
	List<String> names() {
		return this.parts.stream().filter(TextTemplatePart::blank).map(TextTemplatePart::text).toList();
	}

	boolean isConstant() {
		return this.parts.stream().noneMatch(TextTemplatePart::blank);
	}

	/**
	 * The texts that it becomes: none where something in it is empty, several where
	 * something has several values.
	 */
	List<String> texts(RowValues told) {
		return spelled(told).stream().map(RenderedText::text).distinct().toList();
	}

	/** The same texts with their spellings. */
	List<RenderedText> spelled(RowValues told) {
		List<RenderedText> texts = List.of(new RenderedText("", ""));
		for (TextTemplatePart part : this.parts) {
			List<RenderedText> longer = new ArrayList<>();
			List<RenderedText> ends = part.texts(told);
			texts.forEach((start) -> ends.forEach((end) -> longer
				.add(new RenderedText(start.text() + end.text(), start.spelling() + end.spelling()))));
			texts = longer;
		}
		return texts.stream().map(RenderedText::tidy).filter((text) -> !text.text().isEmpty()).toList();
	}

	/** Whether there is a slug in it, which is one for names that are spelled alike. */
	boolean hasSlug() {
		return this.parts.stream().anyMatch((part) -> part.filters().contains(TextFilter.SLUG));
	}

	/** The same as values of a record: numbers where it asks for one. */
	List<Object> values(RowValues told) {
		boolean number = this.parts.size() == 1 && this.parts.get(0).filters().contains(TextFilter.NUMBER);
		List<Object> values = new ArrayList<>();
		texts(told).forEach((text) -> values.add(number ? new BigDecimal(text) : text));
		return values;
	}

	/** Without blanks at its ends, and with single ones inside. */
	static String tidy(String text) {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
	}

}
