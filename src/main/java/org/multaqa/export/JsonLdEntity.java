package org.multaqa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.FactView;
import org.multaqa.model.EntityProperty;

/**
 * An entity as a node of JSON-LD: its shown values and its shortcuts.
 */
final class JsonLdEntity {

	private static final Pattern WIKIDATA = Pattern.compile("wikidata:(Q\\d+)");

	private JsonLdEntity() {
	}

	static Map<String, Object> of(EntityView entity) {
		JsonLdNode node = new JsonLdNode(entity.id(), JsonLdVocabulary.types(entity.kind()));
		for (EntityProperty property : EntityProperty.values()) {
			put(node, property, JsonLdVocabulary.of(property, entity.kind()), entity);
		}
		entity.attendees().forEach((actor) -> node.add("schema:attendee", JsonLdVocabulary.reference(actor)));
		return node.days(entity.days()).map();
	}

	private static void put(JsonLdNode node, EntityProperty property, String term, EntityView entity) {
		switch (property.value()) {
			case NAME -> node.byLanguage(term, entity::value, property.key());
			case ALIAS -> node.put(term, aliases(entity));
			case TEXT -> node.put(term, text(property, entity.value(property.key())));
			case NUMBER -> node.put(term, entity.value(property.key()));
			case DATE -> node.date(term, entity.value(property.key() + "_text"));
			case TEXTS -> identifiers(node, term, entity.value(property.key() + "s"));
			case ENTITY, ENTITIES ->
				entity.tiedTo(property).forEach((other) -> node.add(term, JsonLdVocabulary.reference(other)));
		}
	}

	/** Language codes are in lower case in JSON-LD. */
	private static @Nullable Object text(EntityProperty property, @Nullable Object value) {
		return (property == EntityProperty.LANGUAGE && value != null) ? value.toString().toLowerCase(Locale.ROOT)
				: value;
	}

	private static void identifiers(JsonLdNode node, String term, @Nullable Object values) {
		if (values instanceof List<?> identifiers) {
			node.put(term, identifiers);
			for (Object identifier : identifiers) {
				Matcher wikidata = WIKIDATA.matcher(String.valueOf(identifier));
				if (wikidata.matches()) {
					node.add("schema:sameAs", Map.of("@id", "http://www.wikidata.org/entity/" + wikidata.group(1)));
				}
			}
		}
	}

	private static Map<String, List<String>> aliases(EntityView entity) {
		Map<String, List<String>> aliases = new TreeMap<>();
		for (FactView claim : entity.claims()) {
			if (EntityProperty.ALIAS.key().equals(claim.value("property"))) {
				aliases.computeIfAbsent(String.valueOf(claim.value("language")), (language) -> new ArrayList<>())
					.add(String.valueOf(claim.value("text")));
			}
		}
		return aliases;
	}

}
