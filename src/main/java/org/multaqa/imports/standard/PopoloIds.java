package org.multaqa.imports.standard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.PeriodEndConvention;
import tools.jackson.databind.JsonNode;

/** Finds the ids in the graph for the ids of a Popolo file. */
final class PopoloIds {

	/** The classifications of areas that are territories; other areas are left out. */
	private static final Map<String, String> TERRITORIES = Map.ofEntries(Map.entry("region", "region"),
			Map.entry("province", "province"), Map.entry("prefecture", "province"), Map.entry("commune", "commune"),
			Map.entry("municipality", "commune"), Map.entry("city", "commune"), Map.entry("town", "commune"));

	private static final String START = "start_date";

	private static final String END = "end_date";

	private final PopoloFile file;

	private final ImportedIds ids;

	private final PeriodEndConvention ends;

	/**
	 * @param ends which day the end of a period is in the file
	 */
	PopoloIds(PopoloFile file, ImportedIds ids, PeriodEndConvention ends) {
		this.file = file;
		this.ids = ids;
		this.ends = ends;
	}

	ImportedIds ids() {
		return this.ids;
	}

	Optional<String> person(String id) {
		return this.file.find("persons", id).map((found) -> this.ids.official(id));
	}

	Optional<String> organization(String id) {
		return this.file.find("organizations", id).map((found) -> organization(id, found));
	}

	String organization(String id, JsonNode organization) {
		return this.ids.organization(id, organization.path("name").asString(""),
				organization.path("classification").asString(""));
	}

	Optional<String> post(String id) {
		return this.file.find("posts", id).map((found) -> this.ids.post(id));
	}

	Optional<String> event(String id) {
		return this.file.find("events", id).filter((found) -> !isPeriod(found)).map((found) -> this.ids.meeting(id));
	}

	/** The territory for an area, if its classification is one. */
	Optional<String> area(String id) {
		return this.file.find("areas", id).flatMap((found) -> territory(id, found));
	}

	Optional<String> territory(String id, JsonNode area) {
		String type = area.path("classification").asString(area.path("type").asString("")).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(TERRITORIES.get(type)).map((kind) -> this.ids.entity(kind, id));
	}

	/** The period of a legislative period. */
	PeriodDates period(String id) {
		return this.file.find("events", id)
			.map((event) -> JsonDateParser.period(new JsonObjectReader(event, "events", new ImportStatistics()), START,
					END, this.ends))
			.orElseGet(PeriodDates::none);
	}

	/**
	 * The period of an object.
	 * @throws RowRejected if it ends before it starts
	 */
	PeriodDates period(JsonObjectReader thing) {
		Optional<String> start = JsonDateParser.date(thing, START);
		Optional<String> end = JsonDateParser.date(thing, END);
		start.ifPresent((from) -> end.ifPresent((last) -> this.ends.check(from, last)));
		return new PeriodDates(start, this.ends.until(end));
	}

	Optional<JsonNode> find(String list, String id) {
		return this.file.find(list, id);
	}

	/** Whether an event is a term of office, and not a meeting. */
	static boolean isPeriod(JsonNode event) {
		return event.path("classification").asString("").toLowerCase(Locale.ROOT).contains("period");
	}

}
