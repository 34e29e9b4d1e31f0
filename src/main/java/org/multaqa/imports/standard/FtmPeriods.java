package org.multaqa.imports.standard;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.TextLine;
import org.multaqa.imports.text.PeriodEndConvention;
import tools.jackson.databind.JsonNode;

/**
 * The periods of a FollowTheMoney file: of relationships by the person who is in them and
 * by the post that is held.
 */
final class FtmPeriods {

	/** The properties by which periods follow each other, for each schema. */
	private static final Map<String, List<String>> ENDS = Map.of("Occupancy", List.of("holder", "post"), "Membership",
			List.of("member"), "Directorship", List.of("director"), "Employment", List.of("employee"));

	private final FtmFile file;

	private FtmPeriods(FtmFile file) {
		this.file = file;
	}

	/** Detects which day their ends are, and adds a remark on it. */
	static PeriodEndConvention ends(FtmFile file, ImportStatistics importStatistics) throws IOException {
		return PeriodEndDetector.detect(file.name(), "endDate", new FtmPeriods(file)::each, importStatistics);
	}

	private void each(PeriodEndDetector.PeriodVisitor visitor) throws IOException {
		this.file.each((line) -> {
			try {
				line(line, visitor);
			}
			catch (RowRejected ex) {
				// reported when its record is made
			}
		});
	}

	private void line(TextLine line, PeriodEndDetector.PeriodVisitor visitor) {
		JsonNode fragment = this.file.entity(line);
		String id = fragment.path("id").asString();
		if (ENDS.containsKey(fragment.path("schema").asString()) && this.file.isFirst(id, line)) {
			JsonNode entity = this.file.find(id).orElse(fragment);
			JsonNode properties = entity.path("properties");
			String start = text(properties.path("startDate"));
			String end = text(properties.path("endDate"));
			for (String key : ENDS.getOrDefault(entity.path("schema").asString(), List.of())) {
				for (JsonNode who : properties.path(key)) {
					visitor.visit(key.equals("post") ? "posts " + who.asString("") : "persons " + who.asString(""),
							start, end);
				}
			}
		}
	}

	private static String text(JsonNode values) {
		return (values.isArray() ? values.path(0) : values).asString("");
	}

}
