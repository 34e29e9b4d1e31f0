package org.multaqa.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** People, organizations, positions and projects of FollowTheMoney. */
final class FtmNodes {

	private static final List<String> ALIASES = List.of("alias", "weakAlias", "previousName", "abbreviation");

	private static final List<String> IDENTIFIERS = List.of("wikidataId", "registrationNumber", "idNumber", "taxNumber",
			"vatCode", "leiCode", "opencorporatesUrl", "icijId", "okpoCode", "innCode", "ogrnCode", "dunsCode",
			"uniqueEntityId", "passportNumber", "socialSecurityNumber", "swiftBic", "ricCode", "isin", "projectId");

	private static final Map<String, String> ORGANIZATIONS = Map.of("Organization", "", "PublicBody", "public body",
			"Company", "company", "LegalEntity", "", "PoliticalParty", "party");

	private final FtmFile file;

	private final StandardOutput output;

	FtmNodes(FtmFile file, StandardOutput output) {
		this.file = file;
		this.output = output;
	}

	/** Fills a record; false where such entities have no place in the graph. */
	boolean sketch(String schema, String id, Thing thing, RecordSketch sketch) {
		Optional<String> graphId = graphId(schema, id, thing);
		if (graphId.isEmpty()) {
			return false;
		}
		EntitySketch entity = new EntitySketch(graphId.get(), thing, this.output.language());
		names(thing, entity);
		entity.identifier("ftm", id);
		IDENTIFIERS.forEach((key) -> thing.texts(key)
			.forEach((value) -> entity.identifier(key.equals("wikidataId") ? "wikidata" : kebab(key), value)));
		switch (schema) {
			case "Person" -> person(thing, entity);
			case "Position" -> position(thing, entity);
			case "Project" -> entity.put("from", StandardDates.date(thing, "startDate"))
				.put("until", StandardDates.date(thing, "endDate"));
			default -> organization(schema, id, thing, entity, sketch);
		}
		sketch.entity(entity);
		return true;
	}

	private static void names(Thing thing, EntitySketch entity) {
		thing.texts("name").forEach(entity::name);
		ALIASES.forEach((key) -> thing.texts(key).forEach(entity::alias));
		if (!entity.isNamed()) {
			String composed = String.join(" ", List.of(thing.text("firstName").orElse(""),
					thing.text("middleName").orElse(""), thing.text("lastName").orElse("")));
			Optional.of(Phrase.tidy(composed)).filter((name) -> !name.isEmpty()).ifPresent(entity::name);
		}
	}

	private static void person(Thing thing, EntitySketch entity) {
		entity.put("born", StandardDates.date(thing, "birthDate")).put("died", StandardDates.date(thing, "deathDate"));
		thing.text("gender").ifPresent(entity::gender);
	}

	private void position(Thing thing, EntitySketch entity) {
		Optional<String> organization = thing.text("organization");
		organization.flatMap((id) -> organization(id)).ifPresent((id) -> entity.put("organization", id));
		thing.text("numberOfSeats")
			.filter((seats) -> seats.matches("[1-9]\\d{0,3}"))
			.ifPresent((seats) -> entity.put("seats", Integer.valueOf(seats)));
	}

	private void organization(String schema, String id, Thing thing, EntitySketch entity, RecordSketch sketch) {
		Optional<String> classification = thing.text("classification", "legalForm");
		String usual = ORGANIZATIONS.getOrDefault(schema, "");
		classification.or(() -> Optional.of(usual)).filter((kind) -> !kind.isEmpty()).ifPresent(entity::kind);
		entity.put("from", StandardDates.date(thing, "incorporationDate"))
			.put("until", StandardDates.date(thing, "dissolutionDate"));
		thing.text("parent")
			.flatMap(this::organization)
			.ifPresent((parent) -> sketch.affiliation(graphId(schema, id, thing).orElseThrow(), parent, "part-of",
					RecordSketch.Period.none()));
	}

	private Optional<String> graphId(String schema, String id, Thing thing) {
		StandardIds ids = this.output.ids();
		return switch (schema) {
			case "Person" -> Optional.of(ids.official(id));
			case "Position" -> Optional.of(ids.post(id));
			case "Project" -> Optional.of(ids.program(id));
			default -> ORGANIZATIONS.containsKey(schema) ? Optional.of(ids.organization(id,
					String.join(" ", thing.texts("name")), String.join(" ", thing.texts("classification"))))
					: Optional.empty();
		};
	}

	/** The id in the graph of an entity of this file. */
	Optional<String> graphId(String id) {
		return this.file.find(id).flatMap((entity) -> {
			Thing thing = new Thing(properties(entity), "", new Tally());
			return graphId(entity.path("schema").asString(), id, thing);
		});
	}

	private Optional<String> organization(String id) {
		return graphId(id).filter((found) -> found.startsWith("ministry/") || found.startsWith("institution/"));
	}

	private static JsonNode properties(JsonNode entity) {
		return entity.path("properties");
	}

	private static String kebab(String key) {
		return key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
	}

}
