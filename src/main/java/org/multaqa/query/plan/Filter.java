package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which objects count.
 */
public sealed interface Filter {

	/** Every object. */
	Filter NONE = new All(List.of());

	/** No object. */
	Filter NOTHING = new Any(List.of());

	<R> R accept(Visitor<R> cases);

	/** What fits both this and another. */
	default Filter and(Filter other) {
		if (other.equals(NONE)) {
			return this;
		}
		return equals(NONE) ? other : new All(List.of(this, other));
	}

	/** Whether it asks anywhere for values of a stored property. */
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

	/** Whether it asks anywhere for dates, which may not be known well enough. */
	default boolean dated() {
		if (this instanceof All all) {
			return all.filters.stream().anyMatch(Filter::dated);
		}
		if (this instanceof Any any) {
			return any.filters.stream().anyMatch(Filter::dated);
		}
		return (this instanceof Not not) ? not.filter.dated() : this instanceof Dated;
	}

	/** All of these fit; none at all always fits. */
	record All(List<Filter> filters) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.all(this);
		}
	}

	/** At least one of these fits; of none at all, none does. */
	record Any(List<Filter> filters) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.any(this);
		}
	}

	/** This does not fit. */
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
	 * A stored word is one of these. Any word can be stored; to ask for one that no such
	 * object has is a mistake.
	 */
	record Words(String property, Parameter words) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.words(this);
		}
	}

	/** A stored number, such as an instant in milliseconds, is below this one. */
	record Below(String property, Parameter limit) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.below(this);
		}
	}

	/** A name or other spelling, folded, compares with the folded text. */
	record Named(Comparison comparison, Parameter folded) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.named(this);
		}
	}

	/**
	 * An imprecise date possibly lies from one day (included) to another (not included).
	 */
	record Dated(String prefix, @Nullable Parameter from, @Nullable Parameter until) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.dated(this);
		}
	}

	/** One of these objects is at the end of the path. */
	record Connected(NodePath nodePath, Parameter ids) implements Filter {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.connected(this);
		}
	}

	/** How a text compares. */
	enum Comparison {

		EQUALS, CONTAINS, STARTS_WITH

	}

	/**
	 * One answer for each kind of filter.
	 *
	 * @param <R> what is answered
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

		R connected(Connected filter);

	}

}
