package org.multaqa.intake;

import java.util.Map;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.model.EntityId;
import org.multaqa.model.Language;
import org.multaqa.model.Property;

/**
 * Reads what a record says of its own source.
 */
final class SourceReader {

	private final Drafting drafting;

	SourceReader(Drafting drafting) {
		this.drafting = drafting;
	}

	void read(Entry source, String record) {
		Subject subject = new Subject(EntityId.sourceOf(record), source.place());
		String title = source.has("title") ? "title" : "describedAs";
		this.drafting.claim(subject, Property.NAME, Map.of("language",
				source.text("language").orElse(Language.EN.code()), "text", source.text(title).orElse("")),
				Citations.SOURCE, source.place(title));
		ClaimReader claims = new ClaimReader(this.drafting, source, subject, Citations.SOURCE);
		claims.constant("kind", Property.KIND);
		claims.text("publisher", Property.PUBLISHER);
		claims.date("published", Property.PUBLISHED);
		claims.constant("language", Property.LANGUAGE);
		claims.text("url", Property.URL);
		claims.text("archived", Property.ARCHIVED);
		claims.text("sha256", Property.SHA256);
		claims.text("licence", Property.LICENCE);
		claims.text("note", Property.NOTE);
	}

}
