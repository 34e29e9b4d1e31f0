package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.model.Citation;
import org.multaqa.model.Period;
import org.multaqa.model.Property;

/**
 * Reads names and texts by language as claims.
 */
final class NameReader {

	private final Drafting drafting;

	private final Dates dates;

	NameReader(Drafting drafting) {
		this.drafting = drafting;
		this.dates = new Dates(drafting);
	}

	/**
	 * Reads what stands under a key by language: a name, a name with what is known of it,
	 * or several.
	 * @return the names themselves
	 */
	List<String> read(Entry entry, String key, Subject subject, Property property, Citation citation) {
		List<String> names = new ArrayList<>();
		entry.entry(key).ifPresent((byLanguage) -> byLanguage.keys().forEach((language) -> {
			for (Located value : byLanguage.values(language)) {
				Entry.text(value).ifPresent((name) -> {
					names.add(name);
					claim(subject, property, language, name, Map.of(), citation, value);
				});
				if (value instanceof Mapping mapping) {
					Entry detailed = new Entry(mapping);
					String name = detailed.text("text").orElse("");
					names.add(name);
					claim(subject, property, language, name, spelling(detailed), during(citation, detailed), value);
				}
			}
		}));
		return names;
	}

	private void claim(Subject subject, Property property, String language, String text, Map<String, Object> spelling,
			Citation citation, Located value) {
		if (text.isEmpty()) {
			this.drafting.problem(value.place(), "a name of invisible signs only", "a name");
			return;
		}
		Map<String, Object> properties = new HashMap<>(spelling);
		properties.put("language", language);
		properties.put("text", text);
		this.drafting.claim(subject, property, properties, citation, value.place());
	}

	private Citation during(Citation citation, Entry name) {
		Period period = this.dates.period(name);
		return new Citation(citation.locator(), citation.wording(), period, citation.seen(), citation.disputed());
	}

	private static Map<String, Object> spelling(Entry name) {
		if (name.isTrue("transliterated")) {
			return Map.of("spelling", "transliterated");
		}
		return name.isTrue("translated") ? Map.of("spelling", "translated") : Map.of();
	}

}
