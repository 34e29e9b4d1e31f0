package org.multaqa.intake;

import java.util.Map;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.model.Citation;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Property;

/**
 * Reads the properties of one entity as claims, each from a key of its entry.
 */
final class ClaimReader {

	private final Drafting drafting;

	private final Entry entry;

	private final Subject subject;

	private final Citation citation;

	ClaimReader(Drafting drafting, Entry entry, Subject subject, Citation citation) {
		this.drafting = drafting;
		this.entry = entry;
		this.subject = subject;
		this.citation = citation;
	}

	void text(String key, Property property) {
		this.entry.text(key).ifPresent((text) -> claim(key, property, Map.of("text", text)));
	}

	/** One of a closed set of words, stored in capitals. */
	void constant(String key, Property property) {
		this.entry.text(key).ifPresent((text) -> claim(key, property, Map.of("text", CleanText.constant(text))));
	}

	void number(String key, Property property) {
		this.entry.number(key).ifPresent((number) -> claim(key, property, Map.of("number", number.longValue())));
	}

	void date(String key, Property property) {
		Dates dates = new Dates(this.drafting);
		ImpreciseDate date = (property == Property.UNTIL) ? dates.end(this.entry) : dates.date(this.entry, key);
		if (date != null) {
			claim(key, property, Map.of("text", date.text()));
		}
	}

	void entities(String key, Property property) {
		this.entry.references(key)
			.forEach((target) -> this.drafting.claim(this.subject, property, target, this.citation));
	}

	/**
	 * Entities, each alone or in a mapping that has it under another key, with its own
	 * citation and status.
	 */
	void entities(String key, String named, Property property, Citations citations) {
		for (Located value : this.entry.values(key)) {
			if (value instanceof Mapping mapping) {
				Entry detailed = new Entry(mapping);
				detailed.reference(named)
					.ifPresent((target) -> this.drafting.claim(this.subject, property, target,
							citations.ofPart(detailed, this.citation)));
			}
			else {
				Entry.text(value)
					.ifPresent((text) -> this.drafting.claim(this.subject, property, new Reference(text, value.place()),
							this.citation));
			}
		}
	}

	void identifiers(String key) {
		this.entry.entry(key)
			.ifPresent((schemes) -> schemes.keys()
				.forEach((scheme) -> this.drafting.claim(this.subject, Property.IDENTIFIER,
						Map.of("text", scheme + ":" + schemes.text(scheme).orElse("")), this.citation,
						schemes.place(scheme))));
	}

	private void claim(String key, Property property, Map<String, Object> value) {
		this.drafting.claim(this.subject, property, value, this.citation, this.entry.place(key));
	}

}
