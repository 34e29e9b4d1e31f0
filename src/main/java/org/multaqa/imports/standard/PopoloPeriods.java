package org.multaqa.imports.standard;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.PeriodEndConvention;
import tools.jackson.databind.JsonNode;

/**
 * The periods of a Popolo file: of memberships by person and by post, and of legislative
 * periods.
 */
final class PopoloPeriods {

	private static final List<String> HOLDERS = List.of("persons", "posts", "organizations");

	private final PopoloFile file;

	private PopoloPeriods(PopoloFile file) {
		this.file = file;
	}

	/** Detects which day their ends are, and adds a remark on it. */
	static PeriodEndConvention ends(PopoloFile file, ImportStatistics importStatistics) throws IOException {
		return PeriodEndDetector.detect(file.name(), "end_date", new PopoloPeriods(file)::each, importStatistics);
	}

	private void each(PeriodEndDetector.PeriodVisitor visitor) throws IOException {
		this.file.each("events", (event, number, offset) -> {
			if (PopoloIds.isPeriod(event)) {
				visit("events " + event.path("organization_id").asString("") + " ", event, visitor);
			}
		});
		this.file.each("memberships", (membership, number, offset) -> membership(membership, "", "", visitor));
		for (String list : HOLDERS) {
			this.file.each(list, (holder, number, offset) -> {
				for (JsonNode membership : holder.path("memberships")) {
					membership(membership, list, holder.path("id").asString(""), visitor);
				}
			});
		}
	}

	private static void membership(JsonNode membership, String list, String inside,
			PeriodEndDetector.PeriodVisitor visitor) {
		id(membership, "person_id", list.equals("persons") ? inside : "")
			.ifPresent((person) -> visit("persons " + person + " ", membership, visitor));
		id(membership, "post_id", list.equals("posts") ? inside : "")
			.ifPresent((post) -> visit("posts " + post + " ", membership, visitor));
	}

	private static Optional<String> id(JsonNode membership, String key, String inside) {
		return Optional.of(membership.path(key).asString(inside)).filter((id) -> !id.isBlank());
	}

	private static void visit(String key, JsonNode period, PeriodEndDetector.PeriodVisitor visitor) {
		visitor.visit(key, period.path("start_date").asString(""), period.path("end_date").asString(""));
	}

}
