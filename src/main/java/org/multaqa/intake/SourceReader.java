package org.multaqa.intake;

import java.util.Map;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.intake.document.Place;
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
		if (source.has("title")) {
			title(source, subject);
		}
		else {
			description(source, subject);
		}
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

	/** A title is in the language of the source. */
	private void title(Entry source, Subject subject) {
		String text = source.text("title").orElse("");
		name(subject, source.text("language").orElseGet(() -> language(text)), text, source.place("title"));
	}

	/**
	 * A description is the record writer's own, in the language under which it stands, or
	 * else in that which its script says.
	 */
	private void description(Entry source, Subject subject) {
		if (source.entry("describedAs").isPresent()) {
			new NameReader(this.drafting).read(source, "describedAs", subject, Property.NAME, Citations.SOURCE);
		}
		else {
			String text = source.text("describedAs").orElse("");
			name(subject, language(text), text, source.place("describedAs"));
		}
	}

	private void name(Subject subject, String language, String text, Place place) {
		this.drafting.claim(subject, Property.NAME, Map.of("language", language, "text", text), Citations.SOURCE,
				place);
	}

	private static String language(String text) {
		return Language.ofScript(text).orElse(Language.EN).code();
	}

}
