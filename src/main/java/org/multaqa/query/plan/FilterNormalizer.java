package org.multaqa.query.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Normalizes a filter: only single conditions are negated, constant conditions are
 * removed or replace the filter, and no condition is repeated.
 *
 * @param negated whether the filter is negated
 */
record FilterNormalizer(boolean negated) implements Filter.Visitor<Filter> {

	static Filter of(Filter filter) {
		return filter.accept(new FilterNormalizer(false));
	}

	@Override
	public Filter all(Filter.All filter) {
		return this.negated ? any(parts(filter.filters())) : all(parts(filter.filters()));
	}

	@Override
	public Filter any(Filter.Any filter) {
		return this.negated ? all(parts(filter.filters())) : any(parts(filter.filters()));
	}

	@Override
	public Filter not(Filter.Not filter) {
		return filter.filter().accept(new FilterNormalizer(!this.negated));
	}

	@Override
	public Filter in(Filter.In filter) {
		return single(filter);
	}

	@Override
	public Filter below(Filter.Below filter) {
		return single(filter);
	}

	@Override
	public Filter words(Filter.Words filter) {
		return single(filter);
	}

	@Override
	public Filter named(Filter.Named filter) {
		return single(filter);
	}

	@Override
	public Filter dated(Filter.Dated filter) {
		if (filter.from() == null && filter.until() == null) {
			return this.negated ? Filter.NOTHING : Filter.NONE;
		}
		return single(filter);
	}

	@Override
	public Filter hasStatus(Filter.HasStatus filter) {
		return single(filter);
	}

	@Override
	public Filter connected(Filter.Connected filter) {
		return single(filter);
	}

	private Filter single(Filter filter) {
		return this.negated ? new Filter.Not(filter) : filter;
	}

	private Stream<Filter> parts(List<Filter> filters) {
		return filters.stream().map((filter) -> filter.accept(this)).distinct();
	}

	/** A conjunction of filters. */
	private static Filter all(Stream<Filter> parts) {
		List<Filter> rest = parts.filter((part) -> !part.equals(Filter.NONE)).toList();
		if (rest.contains(Filter.NOTHING)) {
			return Filter.NOTHING;
		}
		return (rest.size() == 1) ? rest.get(0) : new Filter.All(rest);
	}

	/** A disjunction of filters. */
	private static Filter any(Stream<Filter> parts) {
		List<Filter> rest = parts.filter((part) -> !part.equals(Filter.NOTHING)).toList();
		if (rest.contains(Filter.NONE)) {
			return Filter.NONE;
		}
		return (rest.size() == 1) ? rest.get(0) : new Filter.Any(rest);
	}

}
