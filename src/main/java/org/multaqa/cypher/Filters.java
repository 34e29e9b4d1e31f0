package org.multaqa.cypher;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.query.Filter;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells filters as conditions on a node.
 *
 * @param spelling the statement
 * @param node the node
 */
record Filters(Spelling spelling, Node node) implements Filter.Cases<Condition> {

	static Condition on(Spelling spelling, Node node, Filter filter) {
		return filter.when(new Filters(spelling, node));
	}

	@Override
	public Condition all(Filter.All filter) {
		return joined(filter.filters().stream(), Condition::and);
	}

	@Override
	public Condition any(Filter.Any filter) {
		return filter.filters().isEmpty() ? Cypher.isFalse() : joined(filter.filters().stream(), Condition::or);
	}

	@Override
	public Condition not(Filter.Not filter) {
		Condition condition = filter.filter().when(this);
		// a filter that asks for nothing fits everything, and its opposite nothing
		return (condition == Cypher.noCondition()) ? Cypher.isFalse() : condition.not();
	}

	@Override
	public Condition in(Filter.In filter) {
		return this.node.property(filter.property()).in(this.spelling.parameter(filter.values()));
	}

	@Override
	public Condition named(Filter.Named filter) {
		Expression folded = this.spelling.parameter(filter.folded());
		SymbolicName name = Cypher.name(this.spelling.variable("Name"));
		Condition condition = switch (filter.comparison()) {
			case EQUALS -> name.eq(folded);
			case CONTAINS -> name.contains(folded);
			case STARTS_WITH -> name.startsWith(folded);
		};
		return Cypher.any(name).in(this.node.property("folded_names")).where(condition);
	}

	@Override
	public Condition dated(Filter.Dated filter) {
		return Times.within(this.node, filter.prefix(),
				(filter.from() != null) ? this.spelling.parameter(filter.from()) : null,
				(filter.until() != null) ? this.spelling.parameter(filter.until()) : null);
	}

	@Override
	public Condition connected(Filter.Connected filter) {
		Node end = this.spelling.node("Node");
		Ways.Way way = new Ways(this.spelling).along(filter.path(), Cypher.anyNode(this.node.getRequiredSymbolicName()),
				end);
		return Cypher.match(way.pattern())
			.where(way.condition().and(end.property("id").in(this.spelling.parameter(filter.ids()))))
			.asCondition();
	}

	private Condition joined(Stream<Filter> filters, BinaryOperator<Condition> operator) {
		return filters.map((filter) -> filter.when(this)).reduce(operator).orElse(Cypher.noCondition());
	}

}
