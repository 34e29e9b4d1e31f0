package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A condition on objects.
 */
public sealed interface Filter {

	/** Matches every object. */
	Filter NONE = new All(List.of());

	/** Matches no object. */
	Filter NOTHING = new Any(List.of());

	<R> R accept(Visitor<R> cases);

	/** A filter that matches if this and another match. */
	default Filter and(Filter other) {
		if (other.equals(NONE)) {
			return this;
		}
		return equals(NONE) ? other : new All(List.of(this, other));
	}

	/** Whether some condition of the filter is on a stored property. */
	default boolean asksFor(String property) {
		if (this instanceof All all) {
			return all.filters.stream().anyMatch((filter) -> filter.asksFor(property));
		}
		if (this instanceof Any any) {
			return any.filters.stream().anyMatch((filter) -> filter.asksFor(property));
		}
		return (this instanceof Not not) ? not.filter.asksFor(property)
				: this instanceof In in && in.property.equals(property);
	}

	/**
	 * Whether some condition of the filter is on a date, which may be too imprecise to
	 * decide it.
	 */
	default boolean dated() {
		if (this instanceof All all) {
			return all.filters.stream().anyMatch(Filter::dated);
		}
		if (this instanceof Any any) {
			return any.filters.stream().anyMatch(Filter::dated);
		}
		return (this instanceof Not not) ? not.filter.dated() : this instanceof Dated || this instanceof HasStatus;
	}

	/**
	 * All of the filters match; an empty list always matches.
	 */
	record All(List<Filter> filters) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.all(this);
		}
	}

	/**
	 * At least one of the filters matches; an empty list never matches.
	 */
	record Any(List<Filter> filters) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.any(this);
		}
	}

	/**
	 * The filter does not match.
	 */
	record Not(Filter filter) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.not(this);
		}
	}

	/** A stored property has one of these values. */
	record In(String property, Parameter values) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.in(this);
		}
	}

	/**
	 * A stored word is one of these. The set of words is open; to ask for a word that no
	 * such object has is an error.
	 */
	record Words(String property, Parameter words) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.words(this);
		}
	}

	/**
	 * A stored number, such as an instant in milliseconds, is below a limit.
	 */
	record Below(String property, Parameter limit) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.below(this);
		}
	}

	/**
	 * A folded name or other spelling compares with the folded text.
	 */
	record Named(Comparison comparison, Parameter folded) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.named(this);
		}
	}

	/**
	 * An imprecise date possibly lies in a range from one day (included) to another
	 * (excluded).
	 */
	record Dated(String prefix, @Nullable Parameter from, @Nullable Parameter until) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.dated(this);
		}
	}

	/**
	 * An agreement possibly has one of these statuses on the as-of day.
	 */
	record HasStatus(Parameter statuses) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.hasStatus(this);
		}
	}

	/** One of these objects is at the end of the path. */
	record Connected(NodePath nodePath, Parameter ids) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.connected(this);
		}
	}

	/**
	 * A comparison of texts.
	 */
	enum Comparison {

		EQUALS, CONTAINS, STARTS_WITH

	}

	/**
	 * Visits each kind of filter.
	 *
	 * @param <R> the type of the result
	 */
	interface Visitor<R> {

		R all(All filter);

		R any(Any filter);

		R not(Not filter);

		R in(In filter);

		R words(Words filter);

		R below(Below filter);

		R named(Named filter);

		R dated(Dated filter);

		R hasStatus(HasStatus filter);

		R connected(Connected filter);

	}

}
