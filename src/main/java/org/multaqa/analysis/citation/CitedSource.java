package org.multaqa.analysis.citation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A source with the properties that a citation needs.
 *
 * @param id the id of the source
 * @param title the title in its own language, or the nearest one; empty if there is none
 * @param kind ARTICLE, DECREE, MINUTES, DATASET, REPORT or PAGE, or {@code null}
 * @param publisher the publisher, or {@code null}
 * @param published the date of publication as a record writes it, or {@code null}
 * @param language the code of its language, or {@code null}
 * @param url the address, or {@code null}
 */
public record CitedSource(String id, String title, @Nullable String kind, @Nullable String publisher,
		@Nullable String published, @Nullable String language, @Nullable String url) {

	/** The source in a row of the graph. */
	public static CitedSource of(Map<String, Object> row) {
		String language = text(row, "language");
		String title = "";
		for (String code : new String[] { String.valueOf(language), "ar", "fr", "en", "zgh" }) {
			String name = text(row, "name_" + code);
			if (title.isEmpty() && name != null) {
				title = name;
			}
		}
		return new CitedSource(String.valueOf(row.get("id")), title, text(row, "kind"), text(row, "publisher"),
				text(row, "published"), language, text(row, "url"));
	}

	private static @Nullable String text(Map<String, Object> row, String column) {
		Object value = row.get(column);
		return (value != null) ? value.toString() : null;
	}

	/** The date, if it is a day, a month or a year. */
	@Nullable String date() {
		return (this.published != null && this.published.matches("\\d{4}(-\\d{2}){0,2}")) ? this.published : null;
	}

	/** The part of the id after its kind, for citation keys. */
	String key() {
		return this.id.substring(this.id.indexOf('/') + 1);
	}

}
