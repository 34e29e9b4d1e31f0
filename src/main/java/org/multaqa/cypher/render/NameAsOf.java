package org.multaqa.cypher.render;

import java.util.List;

import org.multaqa.model.Language;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates the name of an entity on the as-of day.
 *
 * @param renderContext the query, which has an as-of day
 * @param entity the entity
 */
record NameAsOf(RenderContext renderContext, Node entity) {

	/**
	 * The distance of a name without dates: such a name comes after names in use within a
	 * year of the day, and before all others.
	 */
	private static final int UNDATED_DISTANCE = 366;

	private static final String DISTANCE = """
			head([days IN [CASE
			    WHEN name.in_use CONTAINS 'SINCE' AND $E >= name.from_latest
			      THEN 0.000001 * duration.inDays(name.from_latest, $E).days
			    WHEN $E < coalesce(name.from_latest, name.until_earliest)
			      THEN duration.inDays($E, coalesce(name.from_latest, name.until_earliest)).days
			    WHEN $E > coalesce(name.until_earliest, name.from_latest)
			      THEN duration.inDays(coalesce(name.until_earliest, name.from_latest), $E).days
			    WHEN coalesce(name.until_earliest, name.from_latest) IS NULL THEN UNDATED_DISTANCE
			    ELSE 0
			  END] | CASE WHEN days > UNDATED_DISTANCE AND name.in_use STARTS WITH 'UNDATED' THEN UNDATED_DISTANCE ELSE days END])""";

	/** The name in the requested language or the next one of its fallback chain. */
	Expression text(Language language) {
		return textIn(language.chain());
	}

	/**
	 * The name in the first of the languages that has a name for that day: certain before
	 * possible, then the one whose known use is nearest to the day, then the one shown
	 * without a day.
	 */
	Expression textIn(List<Language> languages) {
		Expression day = java.util.Objects.requireNonNull(this.renderContext.asOf());
		Node name = this.renderContext.node("Name");
		Expression codes = Cypher
			.listOf(languages.stream().map((language) -> Cypher.literalOf(language.code())).toList());
		Expression byLanguage = (languages.size() == 1) ? Cypher.literalOf(0) : rankOf(name, languages);
		return Cypher.head(Cypher
			.collect(Cypher.match(name.relationshipTo(Cypher.anyNode(this.entity.getRequiredSymbolicName()), "SUBJECT"))
				.where(name.property("property").eq(Cypher.literalOf("name")))
				.and(name.property("language").in(codes))
				.and(PeriodConditions.possible(name, day))
				.with(name)
				.orderBy(byLanguage.ascending(), certainFirst(name, day).ascending(), distance(name, day).ascending(),
						name.property("chosen").descending(), name.property("order_key").ascending())
				.limit(1)
				.returning(name.property("text"))
				.build()));
	}

	private static Expression rankOf(Node name, List<Language> languages) {
		Expression[] codes = languages.stream()
			.map((language) -> Cypher.literalOf(language.code()))
			.toArray(Expression[]::new);
		Case.CaseEnding ranked = Cypher.caseExpression(name.property("language"))
			.when(codes[0])
			.then(Cypher.literalOf(0));
		for (int i = 1; i < codes.length; i++) {
			ranked = ranked.when(codes[i]).then(Cypher.literalOf(i));
		}
		return ranked;
	}

	/**
	 * The number of days between the day and the known use of the name; almost zero after
	 * the start of a name without a known end.
	 */
	private static Expression distance(Node name, Expression day) {
		String named = DISTANCE.replace("name.", name.getRequiredSymbolicName().getValue() + ".")
			.replace("UNDATED_DISTANCE", String.valueOf(UNDATED_DISTANCE));
		return Cypher.raw(named, day, day, day, day, day, day);
	}

	private static Expression certainFirst(Node name, Expression day) {
		return Cypher.caseExpression()
			.when(PeriodConditions.certain(name, day))
			.then(Cypher.literalOf(0))
			.elseDefault(Cypher.literalOf(1));
	}

}
