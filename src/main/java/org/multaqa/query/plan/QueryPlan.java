package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Language;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * What one root field asks.
 */
public sealed interface QueryPlan {

	<R> R accept(Visitor<R> cases);

	/**
	 * Whether it is about what is remembered of loading, rather than about what the
	 * records say: then the graph of today answers it, whenever it counted.
	 */
	default boolean aboutLoading() {
		return false;
	}

	/** One object by its id. */
	record ById(String label, Parameter id, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.byId(this);
		}
	}

	/** Several objects by their ids, in that order. */
	record ByIds(Parameter ids, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.byIds(this);
		}
	}

	/**
	 * A page of all objects with a label.
	 *
	 * @param aboutLoading whether they are remembered of loading
	 */
	record ListOf(ProjectedField.Many list, boolean aboutLoading) implements QueryPlan {

		/** A page of objects of the graph. */
		public ListOf(ProjectedField.Many list) {
			this(list, false);
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.listOf(this);
		}
	}

	/**
	 * Entities by name.
	 *
	 * @param text what is looked for; its last word may be incomplete
	 * @param where of which of them
	 * @param size how many
	 */
	record Search(Parameter text, SearchScope where, Parameter size, Projection projection) implements QueryPlan {

		/** So many names are looked at, however few are answered. */
		public static final int CANDIDATES = 120;

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.search(this);
		}
	}

	/**
	 * Titles and summaries with words.
	 *
	 * @param words the words, between blanks
	 * @param languages in one of these
	 * @param size how many
	 */
	record Texts(Parameter words, List<Language> languages, Parameter size,
			Projection projection) implements QueryPlan {

		public Texts {
			languages = List.copyOf(languages);
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.texts(this);
		}
	}

	/**
	 * Pairs of entities of a kind that look like one.
	 *
	 * @param kind the kind, {@link EntityKind}
	 * @param threshold pairs that score less are left out
	 * @param after the cursor of the pair before the first, or {@code null} for the start
	 * @param size how many
	 */
	record Duplicates(Parameter kind, Parameter threshold, @Nullable Parameter after, Parameter size,
			Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.duplicates(this);
		}
	}

	/**
	 * What comes together in a territory, from one day (included) to another (not
	 * included).
	 *
	 * @param status which meetings count by their status, or {@code null} for those that
	 * were held
	 */
	record Converge(Parameter territory, boolean below, @Nullable Parameter from, @Nullable Parameter until,
			@Nullable Parameter status, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.converge(this);
		}
	}

	/**
	 * What loads have changed, of facts that have to do with all of the entities named.
	 *
	 * @param since the first instant that counts, in milliseconds since 1970 UTC
	 * @param until the first that no longer does, or {@code null} for none
	 * @param territory a territory, or {@code null} for any
	 * @param below whether the territories within it count too
	 * @param program a programme, or {@code null} for any
	 * @param actor an actor, or {@code null} for any
	 * @param load a load, or {@code null} for any
	 * @param list the page of changes
	 */
	record Changes(Parameter since, @Nullable Parameter until, @Nullable Parameter territory, boolean below,
			@Nullable Parameter program, @Nullable Parameter actor, @Nullable Parameter load,
			ProjectedField.Many list) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.changes(this);
		}
	}

	/**
	 * What is computed from the graph, by a library or a procedure of our own.
	 *
	 * @param analysis what is computed, {@link GraphAnalysis}
	 */
	record Compute(Parameter analysis, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.compute(this);
		}
	}

	/**
	 * What is computed of many facts together.
	 *
	 * @param projection what is asked of it
	 */
	record Analyse(TerritoryAnalysis territoryAnalysis, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.analyse(this);
		}
	}

	/**
	 * One answer for each kind of question.
	 *
	 * @param <R> what is answered
	 */
	interface Visitor<R> {

		R byId(ById question);

		R byIds(ByIds question);

		R listOf(ListOf question);

		R search(Search question);

		R texts(Texts question);

		R duplicates(Duplicates question);

		R converge(Converge question);

		R changes(Changes question);

		R compute(Compute question);

		R analyse(Analyse question);

	}

}
