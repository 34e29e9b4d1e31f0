package org.multaqa.cypher.render;

import org.multaqa.model.FactKind;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates which lasting facts count on the day of the question: those whose period
 * possibly includes it. In a post with one seat, a certain holder rules out every other.
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
