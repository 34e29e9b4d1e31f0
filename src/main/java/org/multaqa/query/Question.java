package org.multaqa.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;

/**
 * What one root field asks.
 */
public sealed interface Question {

	<R> R when(Cases<R> cases);

	/** One object by its id. */
	record ById(String label, String id, Shape shape) implements Question {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.byId(this);
		}
	}

	/** Several objects by their ids, in that order. */
	record ByIds(List<String> ids, Shape shape) implements Question {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.byIds(this);
		}
	}

	/** A page of all objects with a label. */
	record ListOf(Item.Many list) implements Question {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.listOf(this);
		}
	}

	/** Entities by name: the folded words, the last of which may be incomplete. */
	record Search(List<String> words, List<EntityKind> kinds, int size, Shape shape) implements Question {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.search(this);
		}
	}

	/**
	 * What comes together in a territory, from one day (included) to another (not
	 * included).
	 */
	record Converge(String territory, boolean below, @Nullable LocalDate from, @Nullable LocalDate until,
			Shape shape) implements Question {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.converge(this);
		}
	}

	/**
	 * One answer for each kind of question.
	 *
	 * @param <R> what is answered
	 */
	interface Cases<R> {

		R byId(ById question);

		R byIds(ByIds question);

		R listOf(ListOf question);

		R search(Search question);

		R converge(Converge question);

	}

}
