package org.multaqa.imports.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.RecordTemplate.ConstantTemplateNode;
import org.multaqa.imports.mapping.RecordTemplate.ListTemplateNode;
import org.multaqa.imports.mapping.RecordTemplate.ObjectTemplateNode;
import org.multaqa.imports.mapping.RecordTemplate.TextTemplateNode;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.imports.text.RowValues;
import org.multaqa.imports.text.SlugRegistry;

/**
 * Renders a record template with the rows of one record. Empty values are left out, and
 * so are entries of lists in which no value of a row is left.
 */
public final class TemplateRenderer {

	/** The largest number of rows of one record; a larger record could not be loaded. */
	public static final int MOST_ROWS = 5_000;

	private static final String CITE = "cite";

	private final List<RowValues> rows;

	private static final String FROM = "from";

	private static final String UNTIL = "until";

	private final Map<RowValues, String> places;

	private final PeriodEndConvention ends;

	private final SlugRegistry slugs;

	/**
	 * @param rows the values of each row
	 * @param places the location of each row, for entries without a citation
	 * @param ends which day the end of a period is in the rows
	 * @param slugs the names from which ids were derived
	 */
	public TemplateRenderer(List<RowValues> rows, Map<RowValues, String> places, PeriodEndConvention ends,
			SlugRegistry slugs) {
		this.rows = List.copyOf(rows);
		this.places = places;
		this.ends = ends;
		this.slugs = slugs;
	}

	/** The record; values that do not depend on a row come from the first row. */
	public Map<String, Object> fill(ObjectTemplateNode form) {
		return fields(form, this.rows.get(0));
	}

	private @Nullable Object fill(RecordTemplate form, RowValues rowValues) {
		if (form instanceof TextTemplateNode text) {
			if (text.textTemplate().hasSlug()) {
				text.textTemplate().spelled(rowValues).forEach((made) -> this.slugs.check(made, rowValues));
			}
			List<Object> values = text.textTemplate().values(rowValues);
			return values.isEmpty() ? null : (values.size() == 1) ? values.get(0) : values;
		}
		if (form instanceof ConstantTemplateNode constant) {
			return constant.value();
		}
		if (form instanceof ListTemplateNode listTemplateNode) {
			List<Object> items = entries(listTemplateNode, rowValues);
			return items.isEmpty() ? null : items;
		}
		ObjectTemplateNode objectTemplateNode = (ObjectTemplateNode) form;
		if (objectTemplateNode.condition() != null && !objectTemplateNode.condition().holds(rowValues)) {
			return null;
		}
		Map<String, Object> filled = fields(objectTemplateNode, rowValues);
		return filled.isEmpty() ? null : filled;
	}

	private Map<String, Object> fields(ObjectTemplateNode form, RowValues rowValues) {
		Map<String, Object> filled = new LinkedHashMap<>();
		form.fields().forEach((name, field) -> {
			Object value = fill(field, rowValues);
			if (value != null) {
				filled.put(name, value);
			}
		});
		RecordTemplate until = form.fields().get(UNTIL);
		// an end that the mapping itself states is as records write it
		if (until != null && until.asks() && filled.get(UNTIL) instanceof String end) {
			if (filled.get(FROM) instanceof String start) {
				this.ends.check(start, end);
			}
			filled.put(UNTIL, this.ends.until(end));
		}
		return filled;
	}

	private List<Object> entries(ListTemplateNode form, RowValues rowValues) {
		List<Object> items = new ArrayList<>();
		Set<Object> known = new HashSet<>();
		for (RecordTemplate item : form.items()) {
			for (Object value : item(item, rowValues)) {
				if (known.add(withoutCite(value))) {
					items.add(value);
				}
			}
		}
		return items;
	}

	private List<Object> item(RecordTemplate item, RowValues rowValues) {
		if (!(item instanceof ObjectTemplateNode objectTemplateNode)) {
			Object value = fill(item, rowValues);
			return (value instanceof List<?> values) ? List.copyOf(values)
					: (value != null) ? List.of(value) : List.of();
		}
		List<Object> entries = new ArrayList<>();
		String each = objectTemplateNode.each();
		if (each == null) {
			add(entries, objectTemplateNode, rowValues, null);
			return entries;
		}
		for (RowValues row : this.rows) {
			String place = this.places.get(row);
			if (each.equals(ObjectTemplateNode.ROW)) {
				add(entries, objectTemplateNode, row, place);
			}
			else {
				row.values(each).forEach((value) -> add(entries, objectTemplateNode, row.with(each, value), place));
			}
		}
		return entries;
	}

	private void add(List<Object> entries, ObjectTemplateNode form, RowValues rowValues, @Nullable String place) {
		if (form.condition() != null && !form.condition().holds(rowValues)) {
			return;
		}
		Map<String, Object> entry = fields(form, rowValues);
		if (saysSomething(form, entry)) {
			if (place != null) {
				entry.putIfAbsent(CITE, place);
			}
			entries.add(entry);
		}
	}

	private static boolean saysSomething(ObjectTemplateNode form, Map<String, Object> entry) {
		return !form.asks() || form.fields()
			.entrySet()
			.stream()
			.filter(ObjectTemplateNode::asks)
			.anyMatch((field) -> entry.containsKey(field.getKey()));
	}

	private static Object withoutCite(Object value) {
		if (!(value instanceof Map<?, ?> map) || !map.containsKey(CITE)) {
			return value;
		}
		Map<Object, Object> rest = new LinkedHashMap<>(map);
		rest.remove(CITE);
		return rest;
	}

}
