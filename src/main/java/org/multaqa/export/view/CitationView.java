package org.multaqa.export.view;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a record says a fact.
 *
 * @param id its id
 * @param record the record
 * @param source the source's id
 * @param title the source's title
 * @param url the source's address, where known
 * @param locator where in the source
 * @param wording the words as written there, where noted
 * @param from since when, as this source says
 * @param until until when, as this source says
 * @param seen a day on which this source shows it holding
 * @param disputed whether the source itself calls the fact into question
 */
public record CitationView(String id, String record, String source, @Nullable String title, @Nullable String url,
		String locator, @Nullable String wording, @Nullable String from, @Nullable String until, @Nullable String seen,
		boolean disputed) {

	/** What it says by plain names, without what it leaves open. */
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
