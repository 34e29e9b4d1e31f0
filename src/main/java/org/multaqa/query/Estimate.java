package org.multaqa.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;

/**
 * How many objects the database may have to read for a question, whether to answer them
 * or to go through them: by its pages, filters and counts, by how much there is of
 * everything, and by how much of it one object has on average. That is known before
 * anything is read.
 *
 * @param objects how many; beyond the range of whole numbers where pages nest deep
 * @param dearest the list that takes most of them, as {@code meetings.participations}
 */
public record Estimate(double objects, String dearest) {

	private static final Estimate ONE = new Estimate(1, "");

	private static final Estimate NOTHING = new Estimate(0, "");

	/**
	 * Of lists of rows that are no pages, how many there are at most; of others as many
	 * as on the largest page.
	 */
	private static final Map<String, Integer> ROWS_AT_MOST = Map.of("keys", Dimension.AT_MOST, "ties", 20, "anchors",
			20);

	/** What is asked about tends to have more than the average. */
	private static final int MORE_THAN_AVERAGE = 2;

	/**
	 * Estimates a question.
	 * @param key under which it is answered
	 * @param given the values that it names
	 * @param counts how much there is
	 */
	public static Estimate of(String key, Question question, Map<String, Object> given, Counts counts) {
		return question.when(new Estimating(given, counts)).listed(key);
	}

	/** What several questions take together. */
	public static Estimate sum(Collection<Estimate> estimates) {
		return new Estimate(estimates.stream().mapToDouble(Estimate::objects).sum(),
				estimates.stream().max(Comparator.comparingDouble(Estimate::objects)).orElse(NOTHING).dearest());
	}

	/** So many objects with all that is asked of each. */
	private static Estimate each(double number, Estimate element) {
		return new Estimate(number * element.objects, element.dearest);
	}

	/** Of the objects of a list. */
	private Estimate listed(String key) {
		return new Estimate(this.objects, this.dearest.isEmpty() ? key : key + "." + this.dearest);
	}

	/** Of one object, which takes most only where there are lists in it. */
	private Estimate under(String key) {
		return this.dearest.isEmpty() ? this : listed(key);
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
			return alone(question.shape());
		}

		@Override
		public Estimate byIds(Question.ByIds question) {
			Object ids = this.given.get(question.ids().name());
			return each((ids instanceof Collection<?> some) ? some.size() : 1, alone(question.shape()));
		}

		@Override
		public Estimate listOf(Question.ListOf question) {
			return new Within(this, null).page(question.list());
		}

		@Override
		public Estimate search(Question.Search question) {
			return each(Question.Search.CANDIDATES, new Within(this, "Entity").shape(question.shape()));
		}

		@Override
		public Estimate texts(Question.Texts question) {
			return each(size(question.size()), new Within(this, "Entity").shape(question.shape()));
		}

		@Override
		public Estimate duplicates(Question.Duplicates question) {
			EntityKind kind = question.kind().in(this.given);
			return each(size(question.size()), new Within(this, kind.label()).shape(question.shape()));
		}

		@Override
		public Estimate converge(Question.Converge question) {
			double meetings = this.counts.meetings(String.valueOf(this.given.get(question.territory().name())));
			return sum(List.of(alone(question.shape()),
					new ConvergenceEstimate(this.counts, meetings).of(question.shape())));
		}

		@Override
		public Estimate changes(Question.Changes question) {
			return sum(List.of(new Within(this, null).page(question.list()),
					new ChangesEstimate(this.counts, this.given).of(question)));
		}

		@Override
		public Estimate compute(Question.Compute question) {
			return new GraphAnalysisEstimate(this.given, this.counts).of(question);
		}

		@Override
		public Estimate analyse(Question.Analyse question) {
			return sum(List.of(alone(question.shape()),
					new AnalysisEstimate(this.counts, this.given).of(question.analysis(), question.shape())));
		}

		/** Of one object that is named, which may have more than any other. */
		private Estimate alone(Shape shape) {
			return new Within(this, null).shape(shape);
		}

		private int size(Given size) {
			return (Integer) this.given.getOrDefault(size.name(), Page.LIMIT);
		}

	}

	/**
	 * What is asked of one object takes.
	 *
	 * @param of the question
	 * @param label the label of the object if it is one of many, else {@code null}
	 */
	private record Within(Estimating of, @Nullable String label) implements Item.Cases<Estimate> {

		Estimate shape(Shape shape) {
			double objects = 1;
			Estimate most = ONE;
			for (Item item : shape.items()) {
				Estimate more = item.when(this);
				objects += more.objects;
				most = (more.objects > most.objects) ? more : most;
			}
			return new Estimate(objects, most.dearest);
		}

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
			return shape(item.shape());
		}

		@Override
		public Estimate held(Item.Held item) {
			return NOTHING;
		}

		@Override
		public Estimate holders(Item.Holders item) {
			return each(this.of.size(item.size()), new Within(this.of, "Mandate").shape(item.shape()));
		}

		@Override
		public Estimate one(Item.One item) {
			Within one = new Within(this.of, (this.label != null) ? item.tie().label() : null);
			return one.shape(item.shape()).under(item.slot().key());
		}

		@Override
		public Estimate id(Item.Id item) {
			return NOTHING;
		}

		@Override
		public Estimate context(Item.Context item) {
			return NOTHING;
		}

		@Override
		public Estimate many(Item.Many item) {
			return page(item).listed(item.slot().key());
		}

		Estimate page(Item.Many item) {
			String element = item.tie().label();
			double there = there(item);
			Estimate each = item.listing().lists() ? new Within(this.of, element).shape(item.listing().element()) : ONE;
			double read = item.listing().lists() ? Math.min(this.of.size(item.page().fetched()), Math.max(1, there))
					: 1;
			Estimate page = each(read, each);
			List<Estimate> parts = new ArrayList<>();
			parts.add(new Estimate(page.objects + there * lookedAt(item), page.dearest));
			for (Listing.Part.Groups groups : item.listing().groups()) {
				parts.add(
						new Estimate(page(groups.list()).objects + there * lookedAt(item.tie(), groups), groups.key()));
			}
			return sum(parts);
		}

		/** What is read of each object of the whole list to tell its groups. */
		private double lookedAt(Tie tie, Listing.Part.Groups groups) {
			FilterEstimate estimate = new FilterEstimate(this.of.counts(), tie.label());
			return 1 + tie.within().size() + tie.filter().when(estimate)
					+ groups.by().stream().mapToDouble((dimension) -> estimate.along(dimension.path())).sum();
		}

		/** How many the whole list may have; rows are computed, and none is stored. */
		private double there(Item.Many item) {
			if (item.tie().toRows() && !item.listing().connection()) {
				return ROWS_AT_MOST.getOrDefault(String.valueOf(item.tie().bound()), Page.LIMIT);
			}
			if (item.tie().toRows() || Tie.ROW.equals(this.label)) {
				return this.of.size(item.page().fetched());
			}
			String element = item.tie().label();
			return (this.label != null) ? MORE_THAN_AVERAGE * this.of.counts().average(element, this.label)
					: this.of.counts().of(element);
		}

		/**
		 * What is read of each object of the whole list, for the page and to count. The
		 * database knows how many there are of a kind, and how many of a node.
		 */
		private double lookedAt(Item.Many item) {
			Tie tie = item.tie();
			boolean all = tie.filter().equals(Filter.NONE) && tie.within().isEmpty();
			if (all || tie.filter().equals(Filter.NOTHING)) {
				return 0;
			}
			double once = 1 + tie.within().size()
					+ tie.filter().when(new FilterEstimate(this.of.counts(), tie.label()));
			Listing listing = item.listing();
			return once * Stream.of(listing.lists(), listing.counts(), listing.countsCertain())
				.filter(Boolean::booleanValue)
				.count();
		}

	}

}
