package org.multaqa.store.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Attestation;
import org.multaqa.model.Citation;
import org.multaqa.model.Claim;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.IdentityJudgement;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.MeetingAccount;
import org.multaqa.model.Period;
import org.multaqa.model.Tenure;
import org.multaqa.model.UncertainInterval;

/**
 * Reads rows of the derived-state queries as values of the model.
 */
public final class DerivedStateRowReader {

	private DerivedStateRowReader() {
	}

	public static List<Attestation> attestations(Map<String, Object> row) {
		boolean name = Boolean.TRUE.equals(row.get("name"));
		return list(row, "attestations").stream()
			.map((one) -> name ? attestation(one).ofName(date(one, "spoken")) : attestation(one))
			.toList();
	}

	public static Claim claim(Map<String, Object> row) {
		return new Claim(text(row, "id"), EntityProperty.ofKey(text(row, "property")), (String) row.get("language"),
				(String) row.get("text"), (Long) row.get("number"), (String) row.get("target"),
				row.get("spelling") != null, StoredFact.standing(row));
	}

	public static MeetingAccount account(Map<String, Object> row) {
		return new MeetingAccount(text(row, "record"), (LocalDate) row.get("published"),
				Boolean.TRUE.equals(row.get("status")));
	}

	public static Tenure tenure(Map<String, Object> row) {
		return new Tenure(text(row, "id"), text(row, "official"), UncertainInterval.of(attestations(row)));
	}

	public static Tenure.PostSighting sighting(Map<String, Object> row) {
		return new Tenure.PostSighting(text(row, "official"), ImpreciseDate.parse(text(row, "date")));
	}

	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> list(Map<String, Object> row, String column) {
		return (List<Map<String, Object>>) Objects.requireNonNull(row.get(column));
	}

	static IdentityJudgement sameness(Map<String, Object> row) {
		return new IdentityJudgement(text(row, "one"), text(row, "other"), "SAME".equals(row.get("verdict")),
				StoredFact.standing(row));
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> map(Map<String, Object> row, String column) {
		return (Map<String, Object>) Objects.requireNonNull(row.get(column));
	}

	static Citation citation(Map<String, Object> row) {
		return new Citation(text(row, "locator"), (String) row.get("wording"),
				new Period(date(row, "from_text"), date(row, "until_text")), date(row, "seen_text"),
				Boolean.TRUE.equals(row.get("disputed")));
	}

	private static Attestation attestation(Map<String, Object> row) {
		return new Attestation(text(row, "record"), (LocalDate) row.get("published"),
				Boolean.TRUE.equals(row.get("disputed")), new Period(date(row, "from"), date(row, "until")),
				date(row, "seen"));
	}

	private static @Nullable ImpreciseDate date(Map<String, Object> row, String column) {
		Object text = row.get(column);
		return (text != null) ? ImpreciseDate.parse((String) text) : null;
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

}
