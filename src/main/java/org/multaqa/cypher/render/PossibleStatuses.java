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
			  UNWIND [[($E)<-[:OF]-(%1$s:AgreementState {disputed: false}) WHERE %6$s | %1$s]] AS %2$s
			  UNWIND [%7$s] AS %3$s
			  UNWIND [[%9$s IN %2$s WHERE NOT any(%10$s IN %3$s
			    WHERE coalesce(%10$s.from_earliest > %9$s.from_latest, false))]] AS %4$s
			  UNWIND [%9$s IN %4$s WHERE NOT any(%10$s IN %4$s WHERE %10$s IN %3$s
			    AND %8$s[%10$s.status] > %8$s[%9$s.status]
			    AND NOT coalesce(%9$s.from_earliest > %10$s.from_latest, false)) | %9$s.status]
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
		String former = this.renderContext.variable("former");
		String later = this.renderContext.variable("later");
		String text = TEXT.formatted(state, states, begun, last, status, possiblyBegun(state, day), (day != null)
				? "[%1$s IN %2$s WHERE coalesce(%1$s.from_latest <= $E, false)]".formatted(former, states) : states,
				STAGES, former, later);
		SymbolicName name = this.agreement.getRequiredSymbolicName();
		return (day != null) ? Cypher.raw(text, name, day, day) : Cypher.raw(text, name);
	}

	/** One of them is among the given ones. */
	Condition include(Expression statuses) {
		SymbolicName one = Cypher.name(this.renderContext.variable("possible"));
		return Cypher.any(one).in(all()).where(one.in(statuses));
	}

	/** All of them are among the given ones. */
	Condition areAmong(Expression statuses) {
		SymbolicName one = Cypher.name(this.renderContext.variable("possible"));
		return Cypher.all(one).in(all()).where(one.in(statuses));
	}

	private static String possiblyBegun(String state, @Nullable Expression day) {
		return (day != null) ? "%1$s.from_earliest IS NULL OR %1$s.from_earliest <= $E".formatted(state) : "true";
	}

}
