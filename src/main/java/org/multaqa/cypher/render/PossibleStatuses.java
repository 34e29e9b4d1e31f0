package org.multaqa.cypher.render;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.AgreementStatus;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the statuses that an agreement possibly has on the as-of day, as the schema's
 * type AgreementState defines them. The list is never empty. Dates come before the usual
 * order of statuses, because either of them alone is an order, but both at once may form
 * a circle.
 *
 * @param renderContext the query
 * @param agreement the agreement
 */
public record PossibleStatuses(RenderContext renderContext, Node agreement) {

	private static final String STAGES = Arrays.stream(AgreementStatus.values())
		.map((status) -> status + ": " + status.stage())
		.collect(Collectors.joining(", ", "{", "}"));

	private static final String TEXT = """
			COLLECT {
			  OPTIONAL MATCH ($E)<-[:OF]-(%1$s:AgreementState {disputed: false})
			  WHERE %6$s
			  WITH collect(%1$s) AS %2$s
			  WITH %2$s, %7$s AS %3$s
			  WITH %3$s, [one IN %2$s WHERE NOT any(other IN %3$s WHERE coalesce(other.from_earliest > one.from_latest, false))] AS %4$s
			  UNWIND [one IN %4$s WHERE NOT any(other IN %4$s WHERE other IN %3$s
			    AND %8$s[other.status] > %8$s[one.status]
			    AND NOT coalesce(one.from_earliest > other.from_latest, false)) | one.status]
			    + CASE WHEN size(%3$s) = 0 THEN ['UNKNOWN'] ELSE [] END AS %5$s
			  RETURN DISTINCT %5$s ORDER BY %5$s
			}""";

	public Expression all() {
		Expression day = this.renderContext.asOf();
		String state = this.renderContext.variable("state");
		String states = this.renderContext.variable("states");
		String begun = this.renderContext.variable("begun");
		String last = this.renderContext.variable("last");
		String status = this.renderContext.variable("status");
		String text = TEXT.formatted(state, states, begun, last, status, possiblyBegun(state, day),
				(day != null) ? "[one IN %s WHERE coalesce(one.from_latest <= $E, false)]".formatted(states) : states,
				STAGES);
		SymbolicName name = this.agreement.getRequiredSymbolicName();
		return (day != null) ? Cypher.raw(text, name, day, day) : Cypher.raw(text, name);
	}

	/** One of them is among the given ones. */
	Condition include(Expression statuses) {
		SymbolicName one = Cypher.name(this.renderContext.variable("one"));
		return Cypher.any(one).in(all()).where(one.in(statuses));
	}

	/** All of them are among the given ones. */
	Condition areAmong(Expression statuses) {
		SymbolicName one = Cypher.name(this.renderContext.variable("one"));
		return Cypher.all(one).in(all()).where(one.in(statuses));
	}

	private static String possiblyBegun(String state, @Nullable Expression day) {
		return (day != null) ? "%1$s.from_earliest IS NULL OR %1$s.from_earliest <= $E".formatted(state) : "true";
	}

}
