package org.multaqa.query;

import java.util.Collection;
import java.util.Map;

/**
 * How many objects the database may have to read for a question: as many as its pages and
 * the graph allow. That is known before anything is read.
 *
 * @param objects how many; beyond the range of whole numbers where pages nest deep
 * @param dearest the list that takes most of them, as {@code meetings.participations}
 */
public record Estimate(double objects, String dearest) {

	private static final Estimate ONE = new Estimate(1, "");

	/** A search looks at more names than it answers. */
	private static final int CANDIDATES = 120;

	/**
	 * Estimates a question.
	 * @param given the values that it names
	 * @param counts how much there is; no list is longer than that
	 */
	public static Estimate of(Question question, Map<String, Object> given, Counts counts) {
		return question.when(new Estimating(given, counts));
	}

	/** So many objects with all that is asked of each. */
	private static Estimate each(double number, Estimate element) {
		return new Estimate(number * element.objects, element.dearest);
	}

	/**
	 * What one question takes.
	 *
	 * @param given the values that it names
	 * @param counts how much there is
	 */
	private record Estimating(Map<String, Object> given, Counts counts) implements Question.Cases<Estimate> {

		@Override
		public Estimate byId(Question.ById question) {
			return shape(question.shape());
		}

		@Override
		public Estimate byIds(Question.ByIds question) {
			Object ids = this.given.get(question.ids().name());
			return each((ids instanceof Collection<?> some) ? some.size() : 1, shape(question.shape()));
		}

		@Override
		public Estimate listOf(Question.ListOf question) {
			return list(question.list());
		}

		@Override
		public Estimate search(Question.Search question) {
			return each(CANDIDATES, shape(question.shape()));
		}

		@Override
		public Estimate texts(Question.Texts question) {
			return each(question.size(), shape(question.shape()));
		}

		@Override
		public Estimate duplicates(Question.Duplicates question) {
			return each(question.size(), shape(question.shape()));
		}

		@Override
		public Estimate converge(Question.Converge question) {
			return shape(question.shape());
		}

		@Override
		public Estimate changes(Question.Changes question) {
			return list(question.list());
		}

		private Estimate shape(Shape shape) {
			double objects = 1;
			Estimate most = ONE;
			for (Item item : shape.items()) {
				Estimate more = item.when(new ItemEstimate(this));
				objects += more.objects;
				most = (more.objects > most.objects) ? more : most;
			}
			return new Estimate(objects, most.dearest);
		}

		private Estimate list(Item.Many list) {
			int fetched = (Integer) this.given.getOrDefault(list.page().fetched().name(), Page.LIMIT);
			long number = Math.min(fetched, Math.max(1, this.counts.of(list.tie().label())));
			Estimate element = list.listing().lists() ? shape(list.listing().element()) : ONE;
			String key = list.slot().key();
			return new Estimate(number * element.objects,
					element.dearest.isEmpty() ? key : key + "." + element.dearest);
		}

	}

	/** What one item takes. */
	private record ItemEstimate(Estimating estimating) implements Item.Cases<Estimate> {

		private static final Estimate NOTHING = new Estimate(0, "");

		@Override
		public Estimate stored(Item.Stored item) {
			return NOTHING;
		}

		@Override
		public Estimate type(Item.Type item) {
			return NOTHING;
		}

		@Override
		public Estimate worded(Item.Worded item) {
			return NOTHING;
		}

		@Override
		public Estimate naming(Item.Naming item) {
			return NOTHING;
		}

		@Override
		public Estimate embedded(Item.Embedded item) {
			return this.estimating.shape(item.shape());
		}

		@Override
		public Estimate held(Item.Held item) {
			return NOTHING;
		}

		@Override
		public Estimate holders(Item.Holders item) {
			int size = (Integer) this.estimating.given.getOrDefault(item.size().name(), Page.LIMIT);
			return each(size, this.estimating.shape(item.shape()));
		}

		@Override
		public Estimate one(Item.One item) {
			Estimate one = this.estimating.shape(item.shape());
			return new Estimate(one.objects, one.dearest.isEmpty() ? "" : item.slot().key() + "." + one.dearest);
		}

		@Override
		public Estimate many(Item.Many item) {
			return this.estimating.list(item);
		}

	}

}
