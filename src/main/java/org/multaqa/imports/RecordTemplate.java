package org.multaqa.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A record, or a part of one, that is filled in from rows. */
sealed interface RecordTemplate {

	/** Whether something in it waits to be filled in. */
	boolean asks();

	/** A text, with or without blanks. */
	record TextTemplateNode(TextTemplate textTemplate) implements RecordTemplate {

		@Override
		public boolean asks() {
			return !this.textTemplate.isConstant();
		}

	}

	/** A number, or true or false, that stands in the mapping. */
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
	 * @param condition when it is filled in at all, or {@code null} for always
	 * @param each the value for each of which there is one, {@code row} for each row, or
	 * {@code null} for one
	 */
	record ObjectTemplateNode(Map<String, RecordTemplate> fields, @Nullable RowCondition condition,
			@Nullable String each) implements RecordTemplate {

		/** The word for one entry a row. */
		static final String ROW = "row";

		public ObjectTemplateNode {
			fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		}

		@Override
		public boolean asks() {
			return this.fields.entrySet().stream().anyMatch(ObjectTemplateNode::asks);
		}

		/** A citation is no statement. */
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
