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
		return queryPlan.accept(new PlanCost(given, graphStatistics)).listed(key);
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
	 * @param graphStatistics how much there is
	 */
	private record PlanCost(Map<String, Object> given,
			GraphStatistics graphStatistics) implements QueryPlan.Visitor<CostEstimate> {

		@Override
		public CostEstimate byId(QueryPlan.ById question) {
			return alone(question.projection());
		}

		@Override
		public CostEstimate byIds(QueryPlan.ByIds question) {
			Object ids = this.given.get(question.ids().name());
			return each((ids instanceof Collection<?> some) ? some.size() : 1, alone(question.projection()));
		}

		@Override
		public CostEstimate listOf(QueryPlan.ListOf question) {
			return new ProjectionCost(this, null).page(question.list());
		}

		@Override
		public CostEstimate search(QueryPlan.Search question) {
			return each(QueryPlan.Search.CANDIDATES, new ProjectionCost(this, "Entity").shape(question.projection()));
		}

		@Override
		public CostEstimate texts(QueryPlan.Texts question) {
			return each(size(question.size()), new ProjectionCost(this, "Entity").shape(question.projection()));
		}

		@Override
		public CostEstimate duplicates(QueryPlan.Duplicates question) {
			EntityKind kind = question.kind().in(this.given);
			return each(size(question.size()), new ProjectionCost(this, kind.label()).shape(question.projection()));
		}

		@Override
		public CostEstimate converge(QueryPlan.Converge question) {
			double meetings = this.graphStatistics
				.meetings(String.valueOf(this.given.get(question.territory().name())));
			return sum(List.of(alone(question.projection()),
					new ConvergenceCost(this.graphStatistics, meetings).of(question.projection())));
		}

		@Override
		public CostEstimate changes(QueryPlan.Changes question) {
			return sum(List.of(new ProjectionCost(this, null).page(question.list()),
					new ChangesCost(this.graphStatistics, this.given).of(question)));
		}

		@Override
		public CostEstimate compute(QueryPlan.Compute question) {
			return new GraphAnalysisCost(this.given, this.graphStatistics).of(question);
		}

		@Override
		public CostEstimate analyse(QueryPlan.Analyse question) {
			return sum(List.of(alone(question.projection()), new AnalysisCost(this.graphStatistics, this.given)
				.of(question.territoryAnalysis(), question.projection())));
		}

		/** Of one object that is named, which may have more than any other. */
		private CostEstimate alone(Projection projection) {
			return new ProjectionCost(this, null).shape(projection);
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
	private record ProjectionCost(PlanCost of, @Nullable String label) implements ProjectedField.Visitor<CostEstimate> {

		CostEstimate shape(Projection projection) {
			double objects = 1;
			CostEstimate most = ONE;
			for (ProjectedField projectedField : projection.items()) {
				CostEstimate more = projectedField.accept(this);
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
			return shape(item.projection());
		}

		@Override
		public CostEstimate held(ProjectedField.Held item) {
			return NOTHING;
		}

		@Override
		public CostEstimate holders(ProjectedField.Holders item) {
			return each(this.of.size(item.size()), new ProjectionCost(this.of, "Mandate").shape(item.projection()));
		}

		@Override
		public CostEstimate one(ProjectedField.One item) {
			ProjectionCost one = new ProjectionCost(this.of,
					(this.label != null) ? item.relationshipSelection().label() : null);
			return one.shape(item.projection()).under(item.fieldBinding().key());
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
			return page(item).listed(item.fieldBinding().key());
		}

		CostEstimate page(ProjectedField.Many item) {
			String element = item.relationshipSelection().label();
			double there = there(item);
			CostEstimate each = item.connectionSelection().lists()
					? new ProjectionCost(this.of, element).shape(item.connectionSelection().element()) : ONE;
			double read = item.connectionSelection().lists()
					? Math.min(this.of.size(item.pageRequest().fetched()), Math.max(1, there)) : 1;
			CostEstimate page = each(read, each);
			List<CostEstimate> parts = new ArrayList<>();
			parts.add(new CostEstimate(page.objects + there * lookedAt(item), page.dearest));
			for (ConnectionSelection.Part.Groups groups : item.connectionSelection().groups()) {
				parts.add(new CostEstimate(
						page(groups.list()).objects + there * lookedAt(item.relationshipSelection(), groups),
						groups.key()));
			}
			return sum(parts);
		}

		/** What is read of each object of the whole list to tell its groups. */
		private double lookedAt(RelationshipSelection relationshipSelection, ConnectionSelection.Part.Groups groups) {
			FilterCost estimate = new FilterCost(this.of.graphStatistics(), relationshipSelection.label());
			return 1 + relationshipSelection.within().size() + relationshipSelection.filter().accept(estimate)
					+ groups.by()
						.stream()
						.mapToDouble((groupingDimension) -> estimate.along(groupingDimension.nodePath()))
						.sum();
		}

		/** How many the whole list may have; rows are computed, and none is stored. */
		private double there(ProjectedField.Many item) {
			if (item.relationshipSelection().toRows() && !item.connectionSelection().connection()) {
				return ROWS_AT_MOST.getOrDefault(String.valueOf(item.relationshipSelection().bound()),
						PageRequest.LIMIT);
			}
			if (item.relationshipSelection().toRows() || RelationshipSelection.ROW.equals(this.label)) {
				return this.of.size(item.pageRequest().fetched());
			}
			String element = item.relationshipSelection().label();
			return (this.label != null) ? MORE_THAN_AVERAGE * this.of.graphStatistics().average(element, this.label)
					: this.of.graphStatistics().of(element);
		}

		/**
		 * What is read of each object of the whole list, for the page and to count. The
		 * database knows how many there are of a kind, and how many of a node.
		 */
		private double lookedAt(ProjectedField.Many item) {
			RelationshipSelection relationshipSelection = item.relationshipSelection();
			boolean all = relationshipSelection.filter().equals(Filter.NONE)
					&& relationshipSelection.within().isEmpty();
			if (all || relationshipSelection.filter().equals(Filter.NOTHING)) {
				return 0;
			}
			double once = 1 + relationshipSelection.within().size() + relationshipSelection.filter()
				.accept(new FilterCost(this.of.graphStatistics(), relationshipSelection.label()));
			ConnectionSelection connectionSelection = item.connectionSelection();
			return once * Stream
				.of(connectionSelection.lists(), connectionSelection.counts(), connectionSelection.countsCertain())
				.filter(Boolean::booleanValue)
				.count();
		}

	}

}
