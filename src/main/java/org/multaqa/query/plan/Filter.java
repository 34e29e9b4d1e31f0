package org.multaqa.query.plan;

import java.util.List;
import java.util.stream.Stream;

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

	/** The single conditions of the filter. */
	default Stream<Filter> conditions() {
		if (this instanceof All all) {
			return all.filters.stream().flatMap(Filter::conditions);
		}
		if (this instanceof Any any) {
			return any.filters.stream().flatMap(Filter::conditions);
		}
		return (this instanceof Not not) ? not.filter.conditions() : Stream.of(this);
	}

	/** Whether some condition of the filter is on a stored property. */
	default boolean asksFor(String property) {
		return conditions().anyMatch((filter) -> filter instanceof In in && in.property.equals(property));
	}

	/** Whether some condition of the filter follows relationships of a type only. */
	default boolean follows(String type) {
		return conditions().anyMatch((filter) -> filter instanceof Connected connected
				&& connected.nodePath.steps().stream().anyMatch((hop) -> hop.types().equals(List.of(type))));
	}

	/**
	 * Whether some condition of the filter is on a date, which may be too imprecise to
	 * decide it.
	 */
	default boolean dated() {
		return conditions().anyMatch((condition) -> condition instanceof Dated || condition instanceof HasStatus);
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
	 *
	 * @param prefix the prefix of the stored properties of the date
	 * @param from the first day, or {@code null}
	 * @param until the first day after the range, or {@code null}
	 * @param weekdays the days of the week in the range, or {@code null} if it has all
	 */
	record Dated(String prefix, @Nullable Parameter from, @Nullable Parameter until,
			@Nullable Parameter weekdays) implements Filter {
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
