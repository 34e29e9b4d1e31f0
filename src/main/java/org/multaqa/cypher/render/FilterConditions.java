package org.multaqa.cypher.render;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.RelationshipSelection;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates filters as conditions on a node. Each condition is either true or false,
 * never null, because only single conditions are negated.
 *
 * @param renderContext the query
 * @param node the node
 * @param label the label of the node
 */
record FilterConditions(RenderContext renderContext, Node node, String label) implements Filter.Visitor<Condition> {

	private static final String NAMES = "folded_names";

	static Condition on(RenderContext renderContext, Node node, RelationshipSelection relationshipSelection) {
		return relationshipSelection.filter()
			.accept(new FilterConditions(renderContext, node, relationshipSelection.label()));
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
		Condition opposite = single.accept(this).not();
		// a comparison with a missing property is null, and does not match
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
		Expression values = filter.property().equals("id") ? this.renderContext.meanings(filter.values())
				: this.renderContext.parameter(filter.values());
		return this.node.property(filter.property()).in(values);
	}

	@Override
	public Condition words(Filter.Words filter) {
		return this.node.property(filter.property()).in(this.renderContext.parameter(filter.words()));
	}

	@Override
	public Condition below(Filter.Below filter) {
		return this.node.property(filter.property()).lt(this.renderContext.parameter(filter.limit()));
	}

	@Override
	public Condition named(Filter.Named filter) {
		Expression folded = this.renderContext.parameter(filter.folded());
		SymbolicName name = Cypher.name(this.renderContext.variable("Name"));
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
				(filter.from() != null) ? this.renderContext.parameter(filter.from()) : null,
				(filter.until() != null) ? this.renderContext.parameter(filter.until()) : null,
				(filter.weekdays() != null) ? this.renderContext.parameter(filter.weekdays()) : null);
	}

	Condition certainlyDated(Filter.Dated filter) {
		return PeriodConditions.certainlyWithin(this.node, filter.prefix(),
				(filter.from() != null) ? this.renderContext.parameter(filter.from()) : null,
				(filter.until() != null) ? this.renderContext.parameter(filter.until()) : null);
	}

	@Override
	public Condition hasStatus(Filter.HasStatus filter) {
		return new PossibleStatuses(this.renderContext, this.node)
			.include(this.renderContext.parameter(filter.statuses()));
	}

	Condition certainlyHasStatus(Filter.HasStatus filter) {
		return new PossibleStatuses(this.renderContext, this.node)
			.areAmong(this.renderContext.parameter(filter.statuses()));
	}

	@Override
	public Condition connected(Filter.Connected filter) {
		Node end = this.renderContext.node("Node");
		PathPatterns.Way way = new PathPatterns(this.renderContext).along(filter.nodePath(),
				Cypher.anyNode(this.node.getRequiredSymbolicName()), end);
		return Cypher.match(way.pattern())
			.where(way.condition().and(end.property("id").in(this.renderContext.meanings(filter.ids()))))
			.asCondition();
	}

	private Condition joined(Stream<Filter> filters, BinaryOperator<Condition> operator) {
		return filters.map((filter) -> filter.accept(this)).reduce(operator).orElse(Cypher.noCondition());
	}

}
