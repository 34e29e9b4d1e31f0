package org.multaqa.intake.read;

import java.util.Map;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.intake.record.UnresolvedRecordBuilder.ClaimSubject;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Language;

/**
 * Reads the properties of a record's own source.
 */
final class SourceEntryReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	SourceEntryReader(UnresolvedRecordBuilder unresolvedRecordBuilder) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
	}

	void read(RecordNode source, String record) {
		ClaimSubject subject = new ClaimSubject(EntityId.sourceOf(record), source.place());
		if (source.has("title")) {
			title(source, subject);
		}
		else {
			description(source, subject);
		}
		ClaimReader claims = new ClaimReader(this.unresolvedRecordBuilder, source, subject, CitationReader.SOURCE);
		claims.constant("kind", EntityProperty.KIND);
		claims.text("publisher", EntityProperty.PUBLISHER);
		claims.date("published", EntityProperty.PUBLISHED);
		claims.constant("language", EntityProperty.LANGUAGE);
		claims.text("url", EntityProperty.URL);
		claims.text("archived", EntityProperty.ARCHIVED);
		claims.text("sha256", EntityProperty.SHA256);
		claims.text("licence", EntityProperty.LICENCE);
		claims.text("note", EntityProperty.NOTE);
	}

	/** A title is in the language of the source. */
	private void title(RecordNode source, ClaimSubject subject) {
		String text = source.text("title").orElse("");
		name(subject, source.text("language").orElseGet(() -> language(text)), text, source.place("title"));
	}

	/**
	 * A description is written by the author of the record. Its language is the key under
	 * which it stands, or else follows from its script.
	 */
	private void description(RecordNode source, ClaimSubject subject) {
		if (source.entry("describedAs").isPresent()) {
			new LocalizedTextReader(this.unresolvedRecordBuilder).read(source, "describedAs", subject,
					EntityProperty.NAME, CitationReader.SOURCE);
		}
		else {
			String text = source.text("describedAs").orElse("");
			name(subject, language(text), text, source.place("describedAs"));
		}
	}

	private void name(ClaimSubject subject, String language, String text, SourceLocation place) {
		this.unresolvedRecordBuilder.claim(subject, EntityProperty.NAME, Map.of("language", language, "text", text),
				CitationReader.SOURCE, place);
	}

	private static String language(String text) {
		return Language.ofScript(text).orElse(Language.EN).code();
	}

}
