package org.multaqa.query.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.GroupingDimension;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.RelationshipSelection;

/**
 * How many objects the database may have to read for a question, whether to answer them
 * or to go through them: by its pages, filters and counts, by how much there is of
 * everything, and by how much of it one object has on average. That is known before
 * anything is read.
 *
 * @param objects how many; beyond the range of whole numbers where pages nest deep
 * @param dearest the list that takes most of them, as {@code meetings.participations}
 */
public record CostEstimate(double objects, String dearest) {

	private static final CostEstimate ONE = new CostEstimate(1, "");

	private static final CostEstimate NOTHING = new CostEstimate(0, "");

	/**
	 * Of lists of rows that are no pages, how many there are at most; of others as many
	 * as on the largest page.
	 */
	private static final Map<String, Integer> ROWS_AT_MOST = Map.of("keys", GroupingDimension.AT_MOST, "ties", 20,
			"anchors", 20);

	/** What is asked about tends to have more than the average. */
	private static final int MORE_THAN_AVERAGE = 2;

	/**
	 * Estimates a question.
	 * @param key under which it is answered
	 * @param given the values that it names
	 * @param counts how much there is
	 */
	public static CostEstimate of(String key, QueryPlan queryPlan, Map<String, Object> given,
			GraphStatistics graphStatistics) {
		return queryPlan.when(new Estimating(given, graphStatistics)).listed(key);
	}

	/** What several questions take together. */
	public static CostEstimate sum(Collection<CostEstimate> estimates) {
		return new CostEstimate(estimates.stream().mapToDouble(CostEstimate::objects).sum(),
				estimates.stream().max(Comparator.comparingDouble(CostEstimate::objects)).orElse(NOTHING).dearest());
	}

	/** So many objects with all that is asked of each. */
	private static CostEstimate each(double number, CostEstimate element) {
		return new CostEstimate(number * element.objects, element.dearest);
	}

	/** Of the objects of a list. */
	private CostEstimate listed(String key) {
		return new CostEstimate(this.objects, this.dearest.isEmpty() ? key : key + "." + this.dearest);
	}

	/** Of one object, which takes most only where there are lists in it. */
	private CostEstimate under(String key) {
		return this.dearest.isEmpty() ? this : listed(key);
	}

	/**
	 * What one question takes.
	 *
	 * @param given the values that it names
	 * @param counts how much there is
	 */
	private record Estimating(Map<String, Object> given,
			GraphStatistics counts) implements QueryPlan.Cases<CostEstimate> {

		@Override
		public CostEstimate byId(QueryPlan.ById question) {
			return alone(question.shape());
		}

		@Override
		public CostEstimate byIds(QueryPlan.ByIds question) {
			Object ids = this.given.get(question.ids().name());
			return each((ids instanceof Collection<?> some) ? some.size() : 1, alone(question.shape()));
		}

		@Override
		public CostEstimate listOf(QueryPlan.ListOf question) {
			return new Within(this, null).page(question.list());
		}

		@Override
		public CostEstimate search(QueryPlan.Search question) {
			return each(QueryPlan.Search.CANDIDATES, new Within(this, "Entity").shape(question.shape()));
		}

		@Override
		public CostEstimate texts(QueryPlan.Texts question) {
			return each(size(question.size()), new Within(this, "Entity").shape(question.shape()));
		}

		@Override
		public CostEstimate duplicates(QueryPlan.Duplicates question) {
			EntityKind kind = question.kind().in(this.given);
			return each(size(question.size()), new Within(this, kind.label()).shape(question.shape()));
		}

		@Override
		public CostEstimate converge(QueryPlan.Converge question) {
			double meetings = this.counts.meetings(String.valueOf(this.given.get(question.territory().name())));
			return sum(
					List.of(alone(question.shape()), new ConvergenceCost(this.counts, meetings).of(question.shape())));
		}

		@Override
		public CostEstimate changes(QueryPlan.Changes question) {
			return sum(List.of(new Within(this, null).page(question.list()),
					new ChangesCost(this.counts, this.given).of(question)));
		}

		@Override
		public CostEstimate compute(QueryPlan.Compute question) {
			return new GraphAnalysisCost(this.given, this.counts).of(question);
		}

		@Override
		public CostEstimate analyse(QueryPlan.Analyse question) {
			return sum(List.of(alone(question.shape()),
					new AnalysisCost(this.counts, this.given).of(question.analysis(), question.shape())));
		}

		/** Of one object that is named, which may have more than any other. */
		private CostEstimate alone(Projection projection) {
			return new Within(this, null).shape(projection);
		}

		private int size(Parameter size) {
			return (Integer) this.given.getOrDefault(size.name(), PageRequest.LIMIT);
		}

	}

	/**
	 * What is asked of one object takes.
	 *
	 * @param of the question
	 * @param label the label of the object if it is one of many, else {@code null}
	 */
	private record Within(Estimating of, @Nullable String label) implements ProjectedField.Cases<CostEstimate> {

		CostEstimate shape(Projection projection) {
			double objects = 1;
			CostEstimate most = ONE;
			for (ProjectedField projectedField : projection.items()) {
				CostEstimate more = projectedField.when(this);
				objects += more.objects;
				most = (more.objects > most.objects) ? more : most;
			}
			return new CostEstimate(objects, most.dearest);
		}

		@Override
		public CostEstimate stored(ProjectedField.Stored item) {
			return NOTHING;
		}

		@Override
		public CostEstimate type(ProjectedField.Type item) {
			return NOTHING;
		}

		@Override
		public CostEstimate worded(ProjectedField.Worded item) {
			return NOTHING;
		}

		@Override
		public CostEstimate naming(ProjectedField.Naming item) {
			return NOTHING;
		}

		@Override
		public CostEstimate embedded(ProjectedField.Embedded item) {
			return shape(item.shape());
		}

		@Override
		public CostEstimate held(ProjectedField.Held item) {
			return NOTHING;
		}

		@Override
		public CostEstimate holders(ProjectedField.Holders item) {
			return each(this.of.size(item.size()), new Within(this.of, "Mandate").shape(item.shape()));
		}

		@Override
		public CostEstimate one(ProjectedField.One item) {
			Within one = new Within(this.of, (this.label != null) ? item.tie().label() : null);
			return one.shape(item.shape()).under(item.slot().key());
		}

		@Override
		public CostEstimate id(ProjectedField.Id item) {
			return NOTHING;
		}

		@Override
		public CostEstimate context(ProjectedField.Context item) {
			return NOTHING;
		}

		@Override
		public CostEstimate many(ProjectedField.Many item) {
			return page(item).listed(item.slot().key());
		}

		CostEstimate page(ProjectedField.Many item) {
			String element = item.tie().label();
			double there = there(item);
			CostEstimate each = item.listing().lists() ? new Within(this.of, element).shape(item.listing().element())
					: ONE;
			double read = item.listing().lists() ? Math.min(this.of.size(item.page().fetched()), Math.max(1, there))
					: 1;
			CostEstimate page = each(read, each);
			List<CostEstimate> parts = new ArrayList<>();
			parts.add(new CostEstimate(page.objects + there * lookedAt(item), page.dearest));
			for (ConnectionSelection.Part.Groups groups : item.listing().groups()) {
				parts.add(new CostEstimate(page(groups.list()).objects + there * lookedAt(item.tie(), groups),
						groups.key()));
			}
			return sum(parts);
		}

		/** What is read of each object of the whole list to tell its groups. */
		private double lookedAt(RelationshipSelection relationshipSelection, ConnectionSelection.Part.Groups groups) {
			FilterCost estimate = new FilterCost(this.of.counts(), relationshipSelection.label());
			return 1 + relationshipSelection.within().size() + relationshipSelection.filter().when(estimate)
					+ groups.by()
						.stream()
						.mapToDouble((groupingDimension) -> estimate.along(groupingDimension.path()))
						.sum();
		}

		/** How many the whole list may have; rows are computed, and none is stored. */
		private double there(ProjectedField.Many item) {
			if (item.tie().toRows() && !item.listing().connection()) {
				return ROWS_AT_MOST.getOrDefault(String.valueOf(item.tie().bound()), PageRequest.LIMIT);
			}
			if (item.tie().toRows() || RelationshipSelection.ROW.equals(this.label)) {
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
		private double lookedAt(ProjectedField.Many item) {
			RelationshipSelection relationshipSelection = item.tie();
			boolean all = relationshipSelection.filter().equals(Filter.NONE)
					&& relationshipSelection.within().isEmpty();
			if (all || relationshipSelection.filter().equals(Filter.NOTHING)) {
				return 0;
			}
			double once = 1 + relationshipSelection.within().size() + relationshipSelection.filter()
				.when(new FilterCost(this.of.counts(), relationshipSelection.label()));
			ConnectionSelection connectionSelection = item.listing();
			return once * Stream
				.of(connectionSelection.lists(), connectionSelection.counts(), connectionSelection.countsCertain())
				.filter(Boolean::booleanValue)
				.count();
		}

	}

}
