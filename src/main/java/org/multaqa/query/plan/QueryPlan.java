package org.multaqa.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Language;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * A root field as a plain value, before it becomes Cypher.
 */
public sealed interface QueryPlan {

	<R> R accept(Visitor<R> cases);

	/**
	 * Whether the plan reads what is recorded about loads, and not what records say. The
	 * present graph then answers it for every known-at time.
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

	/**
	 * Several objects by their ids, in the order of the ids.
	 */
	record ByIds(Parameter ids, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.byIds(this);
		}
	}

	/**
	 * A page of all objects with a label.
	 *
	 * @param aboutLoading whether they are recorded about loads
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
	 * @param text the name; its last word may be incomplete
	 * @param where the entities in which to search
	 * @param size the largest number of results
	 */
	record Search(Parameter text, SearchScope where, Parameter size, Projection projection) implements QueryPlan {

		/** The number of names that are compared, however few results are requested. */
		public static final int CANDIDATES = 120;

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.search(this);
		}
	}

	/**
	 * Titles and summaries that contain words.
	 *
	 * @param words the words, separated by blanks
	 * @param languages the languages of the texts
	 * @param size the largest number of results
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
	 * Pairs of entities of a kind that look alike.
	 *
	 * @param kind the kind, {@link EntityKind}
	 * @param threshold the lowest score
	 * @param after the cursor of the pair before the first, or {@code null} for the start
	 * @param size the largest number of pairs
	 */
	record Duplicates(Parameter kind, Parameter threshold, @Nullable Parameter after, Parameter size,
			Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.duplicates(this);
		}
	}

	/**
	 * The convergence in a territory, from one day (included) to another (excluded).
	 *
	 * @param status the status of the meetings that count, or {@code null} for meetings
	 * that took place
	 */
	record Converge(Parameter territory, boolean below, @Nullable Parameter from, @Nullable Parameter until,
			@Nullable Parameter status, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.converge(this);
		}
	}

	/**
	 * The changes by loads of facts that concern all of the given entities.
	 *
	 * @param since the first instant, in milliseconds since 1970 UTC
	 * @param until the first instant after the range, or {@code null} for none
	 * @param territory a territory, or {@code null} for any
	 * @param below whether the territories within it count too
	 * @param program a programme, or {@code null} for any
	 * @param actor an actor, or {@code null} for any
	 * @param load a load, or {@code null} for any
	 * @param list the page of changes
	 * @param byRecord whether each change of a record counts once, and not each fact that
	 * it changed
	 */
	record Changes(Parameter since, @Nullable Parameter until, @Nullable Parameter territory, boolean below,
			@Nullable Parameter program, @Nullable Parameter actor, @Nullable Parameter load, ProjectedField.Many list,
			boolean byRecord) implements QueryPlan {

		/** The page of changes of facts. */
		public Changes(Parameter since, @Nullable Parameter until, @Nullable Parameter territory, boolean below,
				@Nullable Parameter program, @Nullable Parameter actor, @Nullable Parameter load,
				ProjectedField.Many list) {
			this(since, until, territory, below, program, actor, load, list, false);
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.changes(this);
		}
	}

	/**
	 * An analysis that a library or a procedure of Multaqa computes from the graph.
	 *
	 * @param analysis the analysis, {@link GraphAnalysis}
	 */
	record Compute(Parameter analysis, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.compute(this);
		}
	}

	/**
	 * An analysis that the Cypher query computes from many facts.
	 *
	 * @param projection the projection of the result
	 */
	record Analyse(TerritoryAnalysis territoryAnalysis, Projection projection) implements QueryPlan {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.analyse(this);
		}
	}

	/**
	 * Visits each kind of query plan.
	 *
	 * @param <R> the type of the result
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
