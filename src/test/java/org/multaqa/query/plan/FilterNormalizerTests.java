package org.multaqa.query.plan;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.query.plan.Filter.All;
import org.multaqa.query.plan.Filter.Any;
import org.multaqa.query.plan.Filter.Not;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only single conditions are negated; what always holds or never holds stands alone.
 */
class FilterNormalizerTests {

	private static final Filter X = new Filter.In("gender", new Parameter("gender"));

	private static final Filter Y = new Filter.Named(Filter.Comparison.EQUALS, new Parameter("folded"));

	private static final Filter ANY_DAY = new Filter.Dated("date", null, null, null);

	@ParameterizedTest
	@MethodSource
	void nothingSaidFitsEverything(Filter filter) {
		assertThat(FilterNormalizer.of(filter)).isEqualTo(Filter.NONE);
	}

	static Stream<Filter> nothingSaidFitsEverything() {
		return Stream.of(Filter.NONE, ANY_DAY, new All(List.of(Filter.NONE, ANY_DAY)), new Any(List.of(Filter.NONE, X)),
				new Any(List.of(X, ANY_DAY)), new Any(List.of(X, new All(List.of(ANY_DAY)))),
				new Not(new Any(List.of())), new Not(new Not(ANY_DAY)), new Not(new All(List.of(X, Filter.NOTHING))));
	}

	@ParameterizedTest
	@MethodSource
	void whatContradictsItselfFitsNothing(Filter filter) {
		assertThat(FilterNormalizer.of(filter)).isEqualTo(Filter.NOTHING);
	}

	static Stream<Filter> whatContradictsItselfFitsNothing() {
		return Stream.of(new Any(List.of()), new Not(Filter.NONE), new Not(ANY_DAY),
				new Not(new All(List.of(Filter.NONE, Filter.NONE))), new All(List.of(X, new Any(List.of()))),
				new Not(new Any(List.of(X, Filter.NONE))), new Any(List.of(Filter.NOTHING, new Not(ANY_DAY))));
	}

	@Test
	void whatAlwaysHoldsIsNoPartOfAConjunction() {
		assertThat(FilterNormalizer.of(new All(List.of(Filter.NONE, X, ANY_DAY)))).isEqualTo(X);
	}

	@Test
	void whatNeverHoldsIsNoPartOfADisjunction() {
		assertThat(FilterNormalizer.of(new Any(List.of(Filter.NOTHING, X, Y)))).isEqualTo(new Any(List.of(X, Y)));
	}

	@Test
	void theOppositeOfTheOppositeIsTheSame() {
		assertThat(FilterNormalizer.of(new Not(new Not(X)))).isEqualTo(X);
	}

	@Test
	void theOppositeOfAConjunctionIsADisjunctionOfOpposites() {
		assertThat(FilterNormalizer.of(new Not(new All(List.of(X, Y)))))
			.isEqualTo(new Any(List.of(new Not(X), new Not(Y))));
	}

	@Test
	void theOppositeOfADisjunctionIsAConjunctionOfOpposites() {
		assertThat(FilterNormalizer.of(new Not(new Any(List.of(X, new Not(Y))))))
			.isEqualTo(new All(List.of(new Not(X), Y)));
	}

	@Test
	void whatIsSaidTwiceIsAskedOnce() {
		assertThat(FilterNormalizer.of(new Any(List.of(X, new Not(new Not(X)))))).isEqualTo(X);
	}

	@Test
	void aTieAsksInNormalForm() {
		RelationshipSelection relationshipSelection = new RelationshipSelection("Official", new NodePath(List.of()),
				new Not(new Any(List.of(X, ANY_DAY))), List.of(), null, null);
		assertThat(relationshipSelection.filter()).isEqualTo(Filter.NOTHING);
	}

}
