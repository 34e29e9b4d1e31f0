package org.multaqa.imports.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.TextTemplate;

/** Converts people, organizations, positions and projects of FollowTheMoney. */
final class FtmEntityConverter {

	private static final List<String> ALIASES = List.of("alias", "weakAlias", "previousName", "abbreviation");

	private static final List<String> PARTS_OF_A_NAME = List.of("firstName", "secondName", "middleName", "lastName",
			"nameSuffix");

	/**
	 * The properties that the model of FollowTheMoney (3.8 and 4.5) types as identifiers.
	 */
	private static final List<String> IDENTIFIERS = List.of("wikidataId", "registrationNumber", "idNumber", "taxNumber",
			"vatCode", "leiCode", "opencorporatesUrl", "icijId", "okpoCode", "innCode", "ogrnCode", "dunsCode",
			"uniqueEntityId", "passportNumber", "socialSecurityNumber", "swiftBic", "ricCode", "isinCode", "projectId",
			"bvdId", "licenseNumber", "npiCode", "brightQueryId", "brightQueryOrgId", "sayariId", "uscCode", "cageCode",
			"giiNumber", "imoNumber", "permId", "bikCode", "cikCode", "fnsCode", "ibcRuc", "ipoCode", "irsCode",
			"jibCode", "kppCode", "mbsCode", "pfrNumber", "ticker", "voenCode");

	private static final Map<String, String> ORGANIZATIONS = Map.of("Organization", "", "PublicBody", "public body",
			"Company", "company", "LegalEntity", "");

	private final FtmFile file;

	private final RecordSink output;

	FtmEntityConverter(FtmFile file, RecordSink output) {
		this.file = file;
		this.output = output;
	}

	/** Fills a record; returns false if the graph has no kind for such entities. */
	boolean sketch(FtmEntity ftm, RecordBuilder sketch) {
		JsonObjectReader thing = ftm.properties();
		Optional<String> graphId = graphId(ftm);
		if (graphId.isEmpty()) {
			return false;
		}
		EntityBuilder entity = new EntityBuilder(graphId.get(), thing, this.output.language());
		names(ftm, entity);
		entity.identifier("ftm", ftm.id());
		IDENTIFIERS.forEach((key) -> thing.texts(key)
			.forEach((value) -> entity.identifier(key.equals("wikidataId") ? "wikidata" : kebab(key), value)));
		switch (ftm.schema()) {
			case "Person" -> person(thing, entity);
			case "Position" -> position(thing, entity);
			case "Project" -> entity.put("from", JsonDateParser.date(thing, "startDate"))
				.put("until", JsonDateParser.date(thing, "endDate"));
			default -> organization(ftm, graphId.get(), entity, sketch);
		}
		sketch.entity(entity);
		return true;
	}

	/** The caption is the main name. */
	private static void names(FtmEntity ftm, EntityBuilder entity) {
		JsonObjectReader thing = ftm.properties();
		ftm.caption().ifPresent(entity::name);
		thing.texts("name").forEach(entity::name);
		ALIASES.forEach((key) -> thing.texts(key).forEach(entity::alias));
		if (!entity.isNamed()) {
			String composed = PARTS_OF_A_NAME.stream()
				.map((part) -> thing.text(part).orElse(""))
				.collect(Collectors.joining(" "));
			Optional.of(TextTemplate.tidy(composed)).filter((name) -> !name.isEmpty()).ifPresent(entity::name);
		}
	}

	private static void person(JsonObjectReader thing, EntityBuilder entity) {
		entity.put("born", JsonDateParser.date(thing, "birthDate"))
			.put("died", JsonDateParser.date(thing, "deathDate"));
		thing.text("gender").ifPresent(entity::gender);
	}

	private void position(JsonObjectReader thing, EntityBuilder entity) {
		thing.text("organization")
			.flatMap(this::organization)
			.ifPresentOrElse((id) -> entity.put("organization", id), () -> leaveOutUnknown(thing, "organization"));
		thing.text("numberOfSeats").ifPresent((seats) -> {
			if (seats.matches("[1-9]\\d{0,3}")) {
				entity.put("seats", Integer.valueOf(seats));
			}
			else {
				thing.leaveOut("numberOfSeats " + MessageText.quoted(seats));
			}
		});
	}

	private void organization(FtmEntity ftm, String graphId, EntityBuilder entity, RecordBuilder sketch) {
		JsonObjectReader thing = ftm.properties();
		Optional<String> classification = thing.text("classification", "legalForm");
		String usual = ORGANIZATIONS.getOrDefault(ftm.schema(), "");
		classification.or(() -> Optional.of(usual)).filter((kind) -> !kind.isEmpty()).ifPresent(entity::kind);
		entity.put("from", JsonDateParser.date(thing, "incorporationDate"))
			.put("until", JsonDateParser.date(thing, "dissolutionDate"));
		thing.text("parent")
			.flatMap(this::organization)
			.ifPresentOrElse((parent) -> sketch.affiliation(graphId, parent, "part-of", Optional.empty(),
					RecordBuilder.PeriodDates.none()), () -> leaveOutUnknown(thing, "parent"));
	}

	private static void leaveOutUnknown(JsonObjectReader thing, String key) {
		if (thing.has(key)) {
			thing.leaveOut(key + " that is not known");
		}
	}

	private Optional<String> graphId(FtmEntity ftm) {
		ImportedIds ids = this.output.ids();
		JsonObjectReader thing = ftm.properties();
		return switch (ftm.schema()) {
			case "Person" -> Optional.of(ids.official(ftm.id()));
			case "Position" -> Optional.of(ids.post(ftm.id()));
			case "Project" -> Optional.of(ids.program(ftm.id()));
			default -> ORGANIZATIONS.containsKey(ftm.schema()) ? Optional.of(ids.organization(ftm.id(),
					String.join(" ", thing.texts("name")), String.join(" ", thing.texts("classification"))))
					: Optional.empty();
		};
	}

	/** The id in the graph of an entity of this file. */
	Optional<String> graphId(String id) {
		return this.file.find(id).flatMap((entity) -> graphId(FtmEntity.of(entity, new ImportStatistics())));
	}

	private Optional<String> organization(String id) {
		return graphId(id).filter((found) -> found.startsWith("ministry/") || found.startsWith("institution/"));
	}

	private static String kebab(String key) {
		return key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
	}

}
