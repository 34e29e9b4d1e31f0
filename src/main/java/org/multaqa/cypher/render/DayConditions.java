package org.multaqa.cypher.render;

/**
 * Generates, for queries written as text, the rules of {@link PeriodConditions} and
 * {@link ValidityConditions} for facts of which the label is not known beforehand.
 */
public final class DayConditions {

	private static final String LASTING = "%1$s:Mandate|Involvement|Coverage|Affiliation|Figure";

	private static final String POSSIBLE = "(%1$s.from_earliest IS NULL OR %1$s.from_earliest <= $asOf)"
			+ " AND (%1$s.until_latest IS NULL OR %1$s.until_latest > $asOf)";

	private static final String CERTAIN = "%1$s.from_latest <= $asOf AND %1$s.until_earliest > $asOf";

	private DayConditions() {
	}

	/**
	 * That a fact counts on the day of the question: what lasts is left out where it
	 * certainly did not hold, and in a post with one seat where another certainly held
	 * it.
	 * @param onADay whether there is such a day; else every fact counts
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
