package org.multaqa.cypher.render;

/**
 * Generates the conditions of {@link PeriodConditions} and {@link ValidityConditions} as
 * text, for facts whose label is not known in advance.
 */
public final class DayConditions {

	private static final String LASTING = "%1$s:Mandate|Involvement|Coverage|Affiliation|Figure";

	private static final String POSSIBLE = "(%1$s.from_earliest IS NULL OR %1$s.from_earliest <= $asOf)"
			+ " AND (%1$s.until_latest IS NULL OR %1$s.until_latest > $asOf)";

	private static final String CERTAIN = "%1$s.from_latest <= $asOf AND %1$s.until_earliest > $asOf";

	private DayConditions() {
	}

	/**
	 * The fact counts on the as-of day: a fact with a period is excluded if it certainly
	 * did not hold, or if it is a mandate in a post with one seat that another official
	 * certainly held.
	 * @param onADay whether there is an as-of day; if not, every fact counts
	 */
	public static String onTheDay(String fact, boolean onADay) {
		if (!onADay) {
			return "true";
		}
		String other = fact + "Other";
		return "(NOT %s OR %s AND (NOT %s:Mandate OR coalesce(%s, false) OR NOT EXISTS {\n"
			.formatted(LASTING.formatted(fact), POSSIBLE.formatted(fact), fact, CERTAIN.formatted(fact))
				+ "  MATCH (%s)-[:POST]->(:Post {seats: 1})<-[:POST]-(%s:Mandate) WHERE %s\n}))".formatted(fact, other,
						CERTAIN.formatted(other));
	}

}
