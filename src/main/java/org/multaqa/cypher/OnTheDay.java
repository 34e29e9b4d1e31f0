package org.multaqa.cypher;

import org.multaqa.model.FactKind;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Spells which lasting facts count on the day of the question: those whose period
 * possibly includes it. In a post with one seat, a certain holder rules out every other.
 */
final class OnTheDay {

	private OnTheDay() {
	}

	static Condition possible(Node fact, String label, Expression day, Spelling spelling) {
		Condition possible = Times.possible(fact, day);
		if (!label.equals(FactKind.MANDATE.label())) {
			return possible;
		}
		Node other = spelling.node(label);
		Condition taken = Cypher
			.match(Cypher.anyNode(fact.getRequiredSymbolicName())
				.relationshipTo(Cypher.node("Post").withProperties("seats", Cypher.literalOf(1)), "POST")
				.relationshipFrom(other, "POST"))
			.where(Times.certain(other, day))
			.asCondition();
		return possible.and(Times.certain(fact, day).or(taken.not()));
	}

}
