package org.multaqa.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must be so of a row, all of it.
 *
 * @param tests by the name of a column or value
 */
record RowCondition(Map<String, ConditionTest> tests) {

	RowCondition {
		tests = Map.copyOf(tests);
	}

	boolean holds(RowValues told) {
		return this.tests.entrySet()
			.stream()
			.allMatch((test) -> test.getValue().holds(told.values(test.getKey()), told));
	}

	/** The names that it looks at. */
	List<String> names() {
		return this.tests.entrySet()
			.stream()
			.flatMap((test) -> Stream.concat(Stream.of(test.getKey()), test.getValue().names().stream()))
			.toList();
	}

	/** What must be so of the values under one name. */
	interface ConditionTest {

		boolean holds(List<String> values, RowValues told);

		/** The names that it looks at besides. */
		default List<String> names() {
			return List.of();
		}

	}

	/** One of the values is one of these texts; the empty text is an empty cell. */
	record OneOfTest(Set<String> texts) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return values.isEmpty() ? this.texts.contains("")
					: values.stream().map(TextTemplate::tidy).anyMatch(this.texts::contains);
		}

	}

	/** There is a value, or there is none. */
	record PresenceTest(boolean wanted) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return values.isEmpty() != this.wanted;
		}

	}

	/** The pattern is found in a value. */
	record PatternTest(Pattern pattern) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return values.stream().anyMatch((value) -> this.pattern.matcher(value).find());
		}

	}

	/**
	 * A value sorts before another, or after it, as dates do that begin with the year.
	 */
	record ComparisonTest(TextTemplate with, boolean before) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return this.with.texts(told)
				.stream()
				.anyMatch((other) -> values.stream()
					.anyMatch((value) -> this.before ? value.compareTo(other) < 0 : value.compareTo(other) > 0));
		}

		@Override
		public List<String> names() {
			return this.with.names();
		}

	}

	/** All of several tests. */
	record AllTests(List<ConditionTest> tests) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return this.tests.stream().allMatch((test) -> test.holds(values, told));
		}

		@Override
		public List<String> names() {
			return this.tests.stream().flatMap((test) -> test.names().stream()).toList();
		}

	}

	/** The test does not hold. */
	record NegatedTest(ConditionTest test) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues told) {
			return !this.test.holds(values, told);
		}

		@Override
		public List<String> names() {
			return this.test.names();
		}

	}

}
