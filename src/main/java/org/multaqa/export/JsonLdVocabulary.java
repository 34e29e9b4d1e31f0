package org.multaqa.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * The terms of the JSON-LD export: those of schema.org and other vocabularies where they
 * exist, and else Multaqa's own. Ids are {@code urn:multaqa:} and the id, own terms
 * {@code urn:multaqa:term:} and a word: names that are no web addresses.
 */
final class JsonLdVocabulary {

	static final Map<String, Object> CONTEXT = context();

	private JsonLdVocabulary() {
	}

	private static Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@version", 1.1);
		context.put("id", "urn:multaqa:");
		context.put("term", "urn:multaqa:term:");
		context.put("schema", "https://schema.org/");
		context.put("org", "http://www.w3.org/ns/org#");
		context.put("prov", "http://www.w3.org/ns/prov#");
		context.put("skos", "http://www.w3.org/2004/02/skos/core#");
		context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		context.put("name", term("schema:name", "@container", "@language"));
		context.put("alternateName", term("schema:alternateName", "@container", "@language"));
		context.put("venue", term("term:venue", "@container", "@language"));
		context.put("quote", term("term:quote", "@container", "@language"));
		context.put("abstract", term("schema:abstract", "@container", "@language"));
		for (String day : List.of("earliestStart", "latestStart", "earliestEnd", "latestEnd")) {
			context.put(day, term("term:" + day, "@type", "xsd:date"));
		}
		return context;
	}

	private static Map<String, String> term(String id, String keyword, String value) {
		Map<String, String> term = new TreeMap<>();
		term.put("@id", id);
		term.put(keyword, value);
		return term;
	}

	/** The types of an entity. */
	static List<String> types(EntityKind kind) {
		return switch (kind) {
			case OFFICIAL -> List.of("schema:Person", own(kind.label()));
			case MINISTRY -> List.of("org:Organization", "schema:GovernmentOrganization", own(kind.label()));
			case INSTITUTION -> List.of("org:Organization", "schema:Organization", own(kind.label()));
			case COUNTRY -> List.of("schema:Place", "schema:Country", own(kind.label()));
			case REGION, PROVINCE, COMMUNE -> List.of("schema:Place", "schema:AdministrativeArea", own(kind.label()));
			case PROGRAM -> List.of("schema:Project", own(kind.label()));
			case MEETING -> List.of("schema:Event", own(kind.label()));
			case POST -> List.of("org:Post", own(kind.label()));
			case TOPIC -> List.of("skos:Concept", own(kind.label()));
			case SOURCE -> List.of("schema:CreativeWork", "prov:Entity", own(kind.label()));
		};
	}

	/** The term for a property of an entity. */
	static String of(EntityProperty property, EntityKind kind) {
		return switch (property) {
			case NAME, ALIAS, VENUE -> property == EntityProperty.ALIAS ? "alternateName" : property.key();
			case IDENTIFIER -> "schema:identifier";
			case GENDER -> "schema:gender";
			case BORN -> "schema:birthDate";
			case DIED -> "schema:deathDate";
			case FROM, DATE -> "schema:startDate";
			case ORGANIZATION -> "org:postIn";
			case TERRITORY -> "schema:areaServed";
			case HELD_IN -> "schema:location";
			case CONCERNS -> "schema:about";
			case PUBLISHER -> "schema:publisher";
			case PUBLISHED -> "schema:datePublished";
			case LANGUAGE -> "schema:inLanguage";
			case URL -> "schema:url";
			case ARCHIVED -> "schema:archivedAt";
			case SHA256 -> "schema:sha256";
			case LICENCE -> "schema:license";
			case NOTE -> "skos:note";
			case PART_OF -> partOf(kind);
			case KIND, SEATS, UNTIL, ISO, HCP, POPULATION, STATUS, TIME, MODE -> own(property.key());
		};
	}

	private static String partOf(EntityKind kind) {
		return switch (kind) {
			case COUNTRY, REGION, PROVINCE, COMMUNE -> "schema:containedInPlace";
			case MEETING -> "schema:superEvent";
			case TOPIC -> "skos:broader";
			default -> own("partOf");
		};
	}

	/** An own term, for words separated by underscores. */
	static String own(String words) {
		return "term:" + camel(words);
	}

	private static String camel(String words) {
		StringBuilder camel = new StringBuilder();
		for (String word : words.split("_")) {
			camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return camel.toString();
	}

	/** An own term for the end of a fact. */
	static String end(String relationship) {
		return own(relationship.toLowerCase(Locale.ROOT));
	}

	static Map<String, Object> reference(String id) {
		return new LinkedHashMap<>(Map.of("@id", "id:" + id));
	}

}
