package org.multaqa.export.view;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A citation as exports see it.
 *
 * @param id its id
 * @param record the id of the record
 * @param source the id of the source
 * @param title the title of the source
 * @param url the address of the source, if known
 * @param locator the place in the source
 * @param wording the wording in the source, if recorded
 * @param from the start of the period, according to the source
 * @param until the end of the period, according to the source
 * @param seen a day on which the source shows that the fact held
 * @param disputed whether the source itself disputes the fact
 */
public record CitationView(String id, String record, String source, @Nullable String title, @Nullable String url,
		String locator, @Nullable String wording, @Nullable String from, @Nullable String until, @Nullable String seen,
		boolean disputed) {

	/** The values by name, without those that are missing. */
	public Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", this.id);
		fields.put("record", this.record);
		fields.put("source", this.source);
		put(fields, "title", this.title);
		put(fields, "url", this.url);
		fields.put("locator", this.locator);
		put(fields, "wording", this.wording);
		put(fields, "from", this.from);
		put(fields, "until", this.until);
		put(fields, "seen", this.seen);
		if (this.disputed) {
			fields.put("disputed", true);
		}
		return fields;
	}

	private static void put(Map<String, Object> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

}
