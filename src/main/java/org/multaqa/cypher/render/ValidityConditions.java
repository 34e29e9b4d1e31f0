package org.multaqa.cypher.render;

import org.multaqa.model.FactKind;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates which facts with a period count on the as-of day: those whose period possibly
 * includes it. In a post with one seat, a certain holder excludes all others.
 */
public final class ValidityConditions {

	private ValidityConditions() {
	}

	public static Condition possible(Node fact, String label, Expression day, RenderContext renderContext) {
		Condition possible = PeriodConditions.possible(fact, day);
		if (!label.equals(FactKind.MANDATE.label())) {
			return possible;
		}
		Node other = renderContext.node(label);
		Condition taken = Cypher
			.match(Cypher.anyNode(fact.getRequiredSymbolicName())
				.relationshipTo(Cypher.node("Post").withProperties("seats", Cypher.literalOf(1)), "POST")
				.relationshipFrom(other, "POST"))
			.where(PeriodConditions.certain(other, day))
			.asCondition();
		return possible.and(PeriodConditions.certain(fact, day).or(taken.not()));
	}

}
