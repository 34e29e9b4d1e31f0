package org.multaqa.imports.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.SourceLocation;

/**
 * A text of a mapping with placeholders: {@code official/<Name | slug>}.
 *
 * @param place the location in the mapping
 * @param parts the texts and placeholders in order
 */
public record TextTemplate(SourceLocation place, List<TextTemplatePart> parts) {

	public TextTemplate {
		parts = List.copyOf(parts);
	}

	/**
	 * A constant text or a placeholder.
	 *
	 * @param text the text, or the name of the value
	 * @param blank whether it is a placeholder
	 * @param filters the filters of the value
	 */
	public record TextTemplatePart(String text, boolean blank, List<TextFilter> filters) {

		public TextTemplatePart {
			filters = List.copyOf(filters);
		}

		private List<RenderedText> texts(RowValues rowValues) {
			if (!this.blank) {
				return List.of(new RenderedText(this.text, this.text));
			}
			List<RenderedText> texts = new ArrayList<>();
			for (String value : rowValues.values(this.text)) {
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
	 * A rendered text, and the spelling from which it was made.
	 *
	 * @param text the text
	 * @param spelling the same text with the original names instead of slugs
	 */
	public record RenderedText(String text, String spelling) {

		private RenderedText tidy() {
			return new RenderedText(TextTemplate.tidy(this.text), TextTemplate.tidy(this.spelling));
		}

	}

	/** The names of its placeholders. */
	public List<String> names() {
		return this.parts.stream().filter(TextTemplatePart::blank).map(TextTemplatePart::text).toList();
	}

	public boolean isConstant() {
		return this.parts.stream().noneMatch(TextTemplatePart::blank);
	}

	/**
	 * The rendered texts: none if a value is empty, several if a value has several texts.
	 */
	public List<String> texts(RowValues rowValues) {
		return spelled(rowValues).stream().map(RenderedText::text).distinct().toList();
	}

	/** The rendered texts with their spellings. */
	public List<RenderedText> spelled(RowValues rowValues) {
		List<RenderedText> texts = List.of(new RenderedText("", ""));
		for (TextTemplatePart part : this.parts) {
			List<RenderedText> longer = new ArrayList<>();
			List<RenderedText> ends = part.texts(rowValues);
			texts.forEach((start) -> ends.forEach((end) -> longer
				.add(new RenderedText(start.text() + end.text(), start.spelling() + end.spelling()))));
			texts = longer;
		}
		return texts.stream().map(RenderedText::tidy).filter((text) -> !text.text().isEmpty()).toList();
	}

	/** Whether it has a slug, which is the same for names with similar spellings. */
	public boolean hasSlug() {
		return this.parts.stream().anyMatch((part) -> part.filters().contains(TextFilter.SLUG));
	}

	/** The rendered values of a record: numbers if a filter makes them. */
	public List<Object> values(RowValues rowValues) {
		boolean number = this.parts.size() == 1 && this.parts.get(0).filters().contains(TextFilter.NUMBER);
		List<Object> values = new ArrayList<>();
		texts(rowValues).forEach((text) -> values.add(number ? new BigDecimal(text) : text));
		return values;
	}

	/** The text without blanks at its ends, and with single ones inside. */
	public static String tidy(String text) {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
	}

}
