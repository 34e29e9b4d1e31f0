package org.multaqa.cypher.render;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates conditions on imprecise dates and periods. An unknown end excludes nothing.
 */
public final class PeriodConditions {

	private PeriodConditions() {
	}

	/** The period of the fact possibly includes the day. */
	static Condition possible(Node fact, Expression day) {
		return startsBy(fact, day).and(endsAfter(fact, day));
	}

	/** The period of the fact certainly includes the day. */
	static Condition certain(Node fact, Expression day) {
		return fact.property("from_latest").lte(day).and(fact.property("until_earliest").gt(day));
	}

	/**
	 * The period of the fact certainly includes the day; false, and not null, if the
	 * period is not known.
	 */
	public static Condition certainly(Node fact, Expression day) {
		return known(fact.property("from_latest"), (from) -> from.lte(day))
			.and(known(fact.property("until_earliest"), (until) -> until.gt(day)));
	}

	/** The period of the fact possibly overlaps the given one. */
	public static Condition during(Node fact, @Nullable Expression from, @Nullable Expression until) {
		Condition condition = Cypher.noCondition();
		if (until != null) {
			Expression earliest = fact.property("from_earliest");
			condition = condition.and(earliest.isNull().or(earliest.lt(until)));
		}
		return (from != null) ? condition.and(endsAfter(fact, from)) : condition;
	}

	/**
	 * The date possibly lies in a range from one day (included) to another (excluded).
	 * @param weekdays the days of the week in the range, or {@code null} if it has all
	 */
	public static Condition within(Node node, String prefix, @Nullable Expression from, @Nullable Expression until,
			@Nullable Expression weekdays) {
		Condition condition = Cypher.noCondition();
		if (from != null) {
			Expression latest = node.property(prefix + "_latest");
			condition = condition.and(latest.isNull().or(latest.gte(from)));
		}
		if (until != null) {
			Expression earliest = node.property(prefix + "_earliest");
			condition = condition.and(earliest.isNull().or(earliest.lt(until)));
		}
		if (weekdays != null) {
			Expression weekday = node.property(prefix + "_weekday");
			condition = condition.and(weekday.isNull().or(weekday.in(weekdays)));
		}
		return condition;
	}

	/**
	 * The date certainly lies in a range from one day (included) to another (excluded).
	 */
	public static Condition certainlyWithin(Node node, String prefix, @Nullable Expression from,
			@Nullable Expression until) {
		Condition condition = Cypher.noCondition();
		if (from != null) {
			condition = condition.and(known(node.property(prefix + "_earliest"), (value) -> value.gte(from)));
		}
		return (until != null) ? condition.and(known(node.property(prefix + "_latest"), (value) -> value.lt(until)))
				: condition;
	}

	/**
	 * The fact certainly held on a day of the given period: it began in the period, or it
	 * began before the end of the period and had not ended before its start.
	 */
	public static Condition certainlyDuring(Node fact, @Nullable Expression from, @Nullable Expression until) {
		Condition condition = Cypher.noCondition();
		if (until != null) {
			condition = condition.and(known(fact.property("from_latest"), (value) -> value.lt(until)));
		}
		return (from != null) ? condition.and(known(fact.property("until_earliest"), (value) -> value.gt(from))
			.or(known(fact.property("from_earliest"), (value) -> value.gte(from)))) : condition;
	}

	private static Condition startsBy(Node fact, Expression day) {
		Expression earliest = fact.property("from_earliest");
		return earliest.isNull().or(earliest.lte(day));
	}

	private static Condition endsAfter(Node fact, Expression day) {
		Expression latest = fact.property("until_latest");
		return latest.isNull().or(latest.gt(day));
	}

	/** Never null, so that its negation is correct. */
	private static Condition known(Expression value, Function<Expression, Condition> condition) {
		return value.isNotNull().and(condition.apply(value));
	}

}
