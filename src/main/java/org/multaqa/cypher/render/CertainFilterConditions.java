package org.multaqa.cypher.render;

import java.util.stream.Stream;

import org.multaqa.query.plan.Filter;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/**
 * Generates conditions that a filter certainly matches. Imprecise dates may match only
 * possibly; a negation certainly matches what the filter does not even possibly match.
 *
 * @param filterConditions generates all other conditions
 * @param certainly whether the filters certainly, or possibly, match
 */
record CertainFilterConditions(FilterConditions filterConditions,
		boolean certainly) implements Filter.Visitor<Condition> {

	@Override
	public Condition all(Filter.All filter) {
		return each(filter.filters().stream()).reduce(Cypher.isTrue(), Condition::and);
	}

	@Override
	public Condition any(Filter.Any filter) {
		return each(filter.filters().stream()).reduce(Cypher.isFalse(), Condition::or);
	}

	@Override
	public Condition not(Filter.Not filter) {
		Filter single = filter.filter();
		return single.dated()
				? Cypher.not(single.accept(new CertainFilterConditions(this.filterConditions, !this.certainly)))
				: this.filterConditions.not(filter);
	}

	@Override
	public Condition in(Filter.In filter) {
		return this.filterConditions.in(filter);
	}

	@Override
	public Condition words(Filter.Words filter) {
		return this.filterConditions.words(filter);
	}

	@Override
	public Condition below(Filter.Below filter) {
		return this.filterConditions.below(filter);
	}

	@Override
	public Condition named(Filter.Named filter) {
		return this.filterConditions.named(filter);
	}

	@Override
	public Condition dated(Filter.Dated filter) {
		Condition condition = this.certainly ? this.filterConditions.certainlyDated(filter)
				: this.filterConditions.dated(filter);
		return (condition == Cypher.noCondition()) ? Cypher.isTrue() : condition;
	}

	@Override
	public Condition hasStatus(Filter.HasStatus filter) {
		return this.certainly ? this.filterConditions.certainlyHasStatus(filter)
				: this.filterConditions.hasStatus(filter);
	}

	@Override
	public Condition connected(Filter.Connected filter) {
		return this.filterConditions.connected(filter);
	}

	private Stream<Condition> each(Stream<Filter> parts) {
		return parts.map((filter) -> filter.accept(this));
	}

}
