package org.multaqa.cypher.render;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.cypher.query.VocabularyQuery;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.RelationshipSelection;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells filters as conditions on a node. Each is either true or false, whatever is
 * stored, because only single conditions are negated.
 *
 * @param spelling the statement
 * @param node the node
 * @param label its label
 */
record FilterConditions(RenderContext spelling, Node node, String label) implements Filter.Cases<Condition> {

	private static final String NAMES = "folded_names";

	static Condition on(RenderContext renderContext, Node node, RelationshipSelection relationshipSelection) {
		return relationshipSelection.filter()
			.when(new FilterConditions(renderContext, node, relationshipSelection.label()));
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
		Filter single = filter.filter();
		Condition opposite = single.when(this).not();
		// a comparison with what is not stored is neither true nor false, and does not
		// fit
		if (single instanceof Filter.In in) {
			return this.node.property(in.property()).isNull().or(opposite);
		}
		if (single instanceof Filter.Words words) {
			return this.node.property(words.property()).isNull().or(opposite);
		}
		return (single instanceof Filter.Named) ? this.node.property(NAMES).isNull().or(opposite) : opposite;
	}

	@Override
	public Condition in(Filter.In filter) {
		Expression values = filter.property().equals("id") ? this.spelling.meanings(filter.values())
				: this.spelling.parameter(filter.values());
		return this.node.property(filter.property()).in(values);
	}

	@Override
	public Condition words(Filter.Words filter) {
		this.spelling.open(new VocabularyQuery(this.label, filter.property(), filter.words()));
		return this.node.property(filter.property()).in(this.spelling.parameter(filter.words()));
	}

	@Override
	public Condition below(Filter.Below filter) {
		return this.node.property(filter.property()).lt(this.spelling.parameter(filter.limit()));
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
		return Cypher.any(name).in(this.node.property(NAMES)).where(condition);
	}

	@Override
	public Condition dated(Filter.Dated filter) {
		return PeriodConditions.within(this.node, filter.prefix(),
				(filter.from() != null) ? this.spelling.parameter(filter.from()) : null,
				(filter.until() != null) ? this.spelling.parameter(filter.until()) : null);
	}

	Condition certainlyDated(Filter.Dated filter) {
		return PeriodConditions.certainlyWithin(this.node, filter.prefix(),
				(filter.from() != null) ? this.spelling.parameter(filter.from()) : null,
				(filter.until() != null) ? this.spelling.parameter(filter.until()) : null);
	}

	@Override
	public Condition connected(Filter.Connected filter) {
		Node end = this.spelling.node("Node");
		PathPatterns.Way way = new PathPatterns(this.spelling).along(filter.path(),
				Cypher.anyNode(this.node.getRequiredSymbolicName()), end);
		return Cypher.match(way.pattern())
			.where(way.condition().and(end.property("id").in(this.spelling.meanings(filter.ids()))))
			.asCondition();
	}

	private Condition joined(Stream<Filter> filters, BinaryOperator<Condition> operator) {
		return filters.map((filter) -> filter.when(this)).reduce(operator).orElse(Cypher.noCondition());
	}

}
