package org.multaqa.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.imports.text.RowValues;
import org.multaqa.imports.text.TextTemplate;

/**
 * A condition on a row: all its tests must hold.
 *
 * @param tests the tests by the name of a column or value
 */
public record RowCondition(Map<String, ConditionTest> tests) {

	public RowCondition {
		tests = Map.copyOf(tests);
	}

	public boolean holds(RowValues rowValues) {
		return this.tests.entrySet()
			.stream()
			.allMatch((test) -> test.getValue().holds(rowValues.values(test.getKey()), rowValues));
	}

	/** The names that the condition uses. */
	List<String> names() {
		return this.tests.entrySet()
			.stream()
			.flatMap((test) -> Stream.concat(Stream.of(test.getKey()), test.getValue().names().stream()))
			.toList();
	}

	/** A test of the values under one name. */
	interface ConditionTest {

		boolean holds(List<String> values, RowValues rowValues);

		/** The further names that the test uses. */
		default List<String> names() {
			return List.of();
		}

	}

	/**
	 * One of the values equals one of the texts; the empty text stands for an empty cell.
	 */
	record OneOfTest(Set<String> texts) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return values.isEmpty() ? this.texts.contains("")
					: values.stream().map(TextTemplate::tidy).anyMatch(this.texts::contains);
		}

	}

	/** There is a value, or there is none. */
	record PresenceTest(boolean wanted) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return values.isEmpty() != this.wanted;
		}

	}

	/** A value contains the pattern. */
	record PatternTest(Pattern pattern) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return values.stream().anyMatch((value) -> this.pattern.matcher(value).find());
		}

	}

	/**
	 * A value sorts before or after another, such as dates that start with the year.
	 */
	record ComparisonTest(TextTemplate with, boolean before) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return this.with.texts(rowValues)
				.stream()
				.anyMatch((other) -> values.stream()
					.anyMatch((value) -> this.before ? value.compareTo(other) < 0 : value.compareTo(other) > 0));
		}

		@Override
		public List<String> names() {
			return this.with.names();
		}

	}

	/** All of several tests hold. */
	record AllTests(List<ConditionTest> tests) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return this.tests.stream().allMatch((test) -> test.holds(values, rowValues));
		}

		@Override
		public List<String> names() {
			return this.tests.stream().flatMap((test) -> test.names().stream()).toList();
		}

	}

	/** The test does not hold. */
	record NegatedTest(ConditionTest test) implements ConditionTest {

		@Override
		public boolean holds(List<String> values, RowValues rowValues) {
			return !this.test.holds(values, rowValues);
		}

		@Override
		public List<String> names() {
			return this.test.names();
		}

	}

}
