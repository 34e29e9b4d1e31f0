package org.multaqa.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Conditions on imprecise dates and periods. A bound that is not known does not exclude.
 */
final class Times {

	private Times() {
	}

	/** The period of the fact possibly includes the day. */
	static Condition possible(Node fact, Expression day) {
		return startsBy(fact, day).and(endsAfter(fact, day));
	}

	/** The period of the fact certainly includes the day. */
	static Condition certain(Node fact, Expression day) {
		return fact.property("from_latest").lte(day).and(fact.property("until_earliest").gt(day));
	}

	/** The period of the fact possibly has a day in common with the given one. */
	static Condition during(Node fact, @Nullable Expression from, @Nullable Expression until) {
		Condition condition = Cypher.noCondition();
		if (until != null) {
			Expression earliest = fact.property("from_earliest");
			condition = condition.and(earliest.isNull().or(earliest.lt(until)));
		}
		return (from != null) ? condition.and(endsAfter(fact, from)) : condition;
	}

	/** The date possibly lies from one day (included) to another (not included). */
	static Condition within(Node node, String prefix, @Nullable Expression from, @Nullable Expression until) {
		Condition condition = Cypher.noCondition();
		if (from != null) {
			Expression latest = node.property(prefix + "_latest");
			condition = condition.and(latest.isNull().or(latest.gte(from)));
		}
		if (until != null) {
			Expression earliest = node.property(prefix + "_earliest");
			condition = condition.and(earliest.isNull().or(earliest.lt(until)));
		}
		return condition;
	}

	private static Condition startsBy(Node fact, Expression day) {
		Expression earliest = fact.property("from_earliest");
		return earliest.isNull().or(earliest.lte(day));
	}

	private static Condition endsAfter(Node fact, Expression day) {
		Expression latest = fact.property("until_latest");
		return latest.isNull().or(latest.gt(day));
	}

}
