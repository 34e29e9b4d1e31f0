package org.multaqa.imports.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.text.TextTemplate;

/** A template of a record, or of a part of one, that is filled from rows. */
public sealed interface RecordTemplate {

	/** Whether it has a placeholder. */
	boolean asks();

	/** A text, with or without placeholders. */
	record TextTemplateNode(TextTemplate textTemplate) implements RecordTemplate {

		@Override
		public boolean asks() {
			return !this.textTemplate.isConstant();
		}

	}

	/** A number or a boolean in the mapping. */
	record ConstantTemplateNode(Object value) implements RecordTemplate {

		@Override
		public boolean asks() {
			return false;
		}

	}

	/**
	 * Fields by name.
	 *
	 * @param fields in the order of the mapping
	 * @param condition when it is rendered, or {@code null} for always
	 * @param each the value that repeats it, {@code row} for each row, or {@code null}
	 * for once
	 */
	record ObjectTemplateNode(Map<String, RecordTemplate> fields, @Nullable RowCondition condition,
			@Nullable String each) implements RecordTemplate {

		/** The word for one entry for each row. */
		static final String ROW = "row";

		public ObjectTemplateNode {
			fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		}

		@Override
		public boolean asks() {
			return this.fields.entrySet().stream().anyMatch(ObjectTemplateNode::asks);
		}

		/** Placeholders in a citation do not count. */
		static boolean asks(Map.Entry<String, RecordTemplate> field) {
			return !field.getKey().equals("cite") && field.getValue().asks();
		}

	}

	/** A list. */
	record ListTemplateNode(List<RecordTemplate> items) implements RecordTemplate {

		public ListTemplateNode {
			items = List.copyOf(items);
		}

		@Override
		public boolean asks() {
			return this.items.stream().anyMatch(RecordTemplate::asks);
		}

	}

}
