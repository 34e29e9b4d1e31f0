package org.multaqa.intake.read;

import java.util.Map;

import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.TextNormalizer;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.intake.record.UnresolvedRecordBuilder.ClaimSubject;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.ImpreciseDate;

/**
 * Reads the properties of one entity as claims, one for each key of its entry.
 */
final class ClaimReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final RecordNode entry;

	private final ClaimSubject subject;

	private final Citation citation;

	ClaimReader(UnresolvedRecordBuilder unresolvedRecordBuilder, RecordNode entry, ClaimSubject subject,
			Citation citation) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.entry = entry;
		this.subject = subject;
		this.citation = citation;
	}

	void text(String key, EntityProperty property) {
		this.entry.text(key).ifPresent((text) -> claim(key, property, Map.of("text", text)));
	}

	/** A word from a closed set, stored in capitals. */
	void constant(String key, EntityProperty property) {
		this.entry.text(key).ifPresent((text) -> claim(key, property, Map.of("text", TextNormalizer.constant(text))));
	}

	void number(String key, EntityProperty property) {
		this.entry.number(key).ifPresent((number) -> claim(key, property, Map.of("number", number.longValue())));
	}

	void date(String key, EntityProperty property) {
		DateReader dates = new DateReader(this.unresolvedRecordBuilder);
		ImpreciseDate date = (property == EntityProperty.UNTIL) ? dates.end(this.entry) : dates.date(this.entry, key);
		if (date != null) {
			claim(key, property, Map.of("text", date.text()));
		}
	}

	void entities(String key, EntityProperty property) {
		this.entry.references(key)
			.forEach((target) -> this.unresolvedRecordBuilder.claim(this.subject, property, target, this.citation));
	}

	/**
	 * References to entities. Each stands alone or under another key of a mapping with
	 * its own citation and status.
	 */
	void entities(String key, String named, EntityProperty property, CitationReader citationReader) {
		for (SourceNode value : this.entry.values(key)) {
			if (value instanceof MappingNode mappingNode) {
				RecordNode detailed = new RecordNode(mappingNode);
				detailed.reference(named)
					.ifPresent((target) -> this.unresolvedRecordBuilder.claim(this.subject, property, target,
							citationReader.ofPart(detailed, this.citation)));
			}
			else {
				RecordNode.text(value)
					.ifPresent((text) -> this.unresolvedRecordBuilder.claim(this.subject, property,
							new EntityReference(text, value.place()), this.citation));
			}
		}
	}

	void identifiers(String key) {
		this.entry.entry(key)
			.ifPresent((schemes) -> schemes.keys()
				.forEach((scheme) -> this.unresolvedRecordBuilder.claim(this.subject, EntityProperty.IDENTIFIER,
						Map.of("text", scheme + ":" + schemes.text(scheme).orElse("")), this.citation,
						schemes.place(scheme))));
	}

	private void claim(String key, EntityProperty property, Map<String, Object> value) {
		this.unresolvedRecordBuilder.claim(this.subject, property, value, this.citation, this.entry.place(key));
	}

}
