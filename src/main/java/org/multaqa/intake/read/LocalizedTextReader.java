package org.multaqa.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.intake.record.UnresolvedRecordBuilder.ClaimSubject;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Period;

/**
 * Reads names and texts by language as claims.
 */
final class LocalizedTextReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final DateReader dates;

	LocalizedTextReader(UnresolvedRecordBuilder unresolvedRecordBuilder) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.dates = new DateReader(unresolvedRecordBuilder);
	}

	/**
	 * Reads the names under a key by language: a text, a mapping with properties of the
	 * name, or a list of them.
	 * @return the names
	 */
	List<String> read(RecordNode entry, String key, ClaimSubject subject, EntityProperty property, Citation citation) {
		List<String> names = new ArrayList<>();
		entry.entry(key).ifPresent((byLanguage) -> byLanguage.keys().forEach((language) -> {
			for (SourceNode value : byLanguage.values(language)) {
				RecordNode.text(value).ifPresent((name) -> {
					names.add(name);
					claim(subject, property, language, name, Map.of(), citation, value);
				});
				if (value instanceof MappingNode mappingNode) {
					RecordNode detailed = new RecordNode(mappingNode);
					String name = detailed.text("text").orElse("");
					names.add(name);
					claim(subject, property, language, name, spelling(detailed), during(citation, detailed), value);
				}
			}
		}));
		return names;
	}

	private void claim(ClaimSubject subject, EntityProperty property, String language, String text,
			Map<String, Object> spelling, Citation citation, SourceNode value) {
		if (text.isEmpty()) {
			this.unresolvedRecordBuilder.problem(value.place(), "a name of invisible characters only", "a name");
			return;
		}
		Map<String, Object> properties = new HashMap<>(spelling);
		properties.put("language", language);
		properties.put("text", text);
		this.unresolvedRecordBuilder.claim(subject, property, properties, citation, value.place());
	}

	private Citation during(Citation citation, RecordNode name) {
		Period period = this.dates.period(name);
		return new Citation(citation.locator(), citation.wording(), period, citation.seen(), citation.disputed());
	}

	private static Map<String, Object> spelling(RecordNode name) {
		if (name.isTrue("transliterated")) {
			return Map.of("spelling", "transliterated");
		}
		return name.isTrue("translated") ? Map.of("spelling", "translated") : Map.of();
	}

}
