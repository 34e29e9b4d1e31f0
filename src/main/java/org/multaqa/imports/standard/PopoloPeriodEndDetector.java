package org.multaqa.imports.standard;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.PeriodEndConvention;
import tools.jackson.databind.JsonNode;

/**
 * Detects which day the end of a period is in a Popolo file: if the next membership of a
 * person, the next holder of a post or the next legislative period usually starts on the
 * day after, ends are inclusive; if it starts on the same day, they are exclusive.
 */
final class PopoloPeriodEndDetector {

	private static final List<String> HOLDERS = List.of("persons", "posts", "organizations");

	private final PopoloFile file;

	private final KeyPositionIndex starts = new KeyPositionIndex();

	private long dayAfter;

	private long sameDay;

	private long any;

	private PopoloPeriodEndDetector(PopoloFile file) {
		this.file = file;
	}

	/** Detects the convention, and adds a remark on it. */
	static PeriodEndConvention of(PopoloFile file, ImportStatistics importStatistics) throws IOException {
		PopoloPeriodEndDetector ends = new PopoloPeriodEndDetector(file);
		ends.eachPeriod((key, period) -> ends.start(key, period.path("start_date")));
		ends.eachPeriod(ends::compare);
		PeriodEndConvention end = (ends.dayAfter > ends.sameDay) ? PeriodEndConvention.INCLUSIVE
				: PeriodEndConvention.EXCLUSIVE;
		if (ends.any > 0) {
			importStatistics.remark(ends.remark(end));
		}
		return end;
	}

	private String remark(PeriodEndConvention end) {
		String name = this.file.name();
		if (this.dayAfter == 0 && this.sameDay == 0) {
			return ("%s: nothing shows whether end_date is the last day or the day after it; it is read as the day after. "
					+ "If it is the last day, import with a mapping that says ends: inclusive")
				.formatted(name);
		}
		String why = String.format(Locale.ROOT, "next periods begin on the day after (%,d) or on the same day (%,d)",
				this.dayAfter, this.sameDay);
		return (end == PeriodEndConvention.INCLUSIVE)
				? "%s: end_date is read as the last day (ends: inclusive), since %s".formatted(name, why)
				: "%s: end_date is read as the day after the last (ends: exclusive), since %s".formatted(name, why);
	}

	private void compare(String key, JsonNode period) {
		LocalDate end = day(period.path("end_date"));
		if (!period.path("end_date").asString("").isBlank()) {
			this.any++;
		}
		if (end == null || end.equals(day(period.path("start_date")))) {
			return;
		}
		if (this.starts.get(key + end.plusDays(1)) >= 0) {
			this.dayAfter++;
		}
		if (this.starts.get(key + end) >= 0) {
			this.sameDay++;
		}
	}

	private void start(String key, JsonNode date) {
		LocalDate start = day(date);
		if (start != null) {
			this.starts.putIfAbsent(key + start, 1);
		}
	}

	private static @Nullable LocalDate day(JsonNode date) {
		String text = date.asString("");
		try {
			return (text.length() < 10) ? null : LocalDate.parse(text.substring(0, 10));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private void eachPeriod(PopoloPeriodVisitor visitor) throws IOException {
		this.file.each("events", (event, number, offset) -> {
			if (PopoloIds.isPeriod(event)) {
				visitor.visit("events " + event.path("organization_id").asString("") + " ", event);
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

	private static void membership(JsonNode membership, String list, String inside, PopoloPeriodVisitor visitor) {
		id(membership, "person_id", list.equals("persons") ? inside : "")
			.ifPresent((person) -> visitor.visit("persons " + person + " ", membership));
		id(membership, "post_id", list.equals("posts") ? inside : "")
			.ifPresent((post) -> visitor.visit("posts " + post + " ", membership));
	}

	private static Optional<String> id(JsonNode membership, String key, String inside) {
		return Optional.of(membership.path(key).asString(inside)).filter((id) -> !id.isBlank());
	}

	/** Visits periods, each with the key of those that may precede it. */
	@FunctionalInterface
	private interface PopoloPeriodVisitor {

		void visit(String key, JsonNode period);

	}

}
