package org.multaqa.query.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.GroupingDimension;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.RelationshipSelection;

/**
 * Estimates the cost of the projection of one object.
 *
 * @param of the cost of the query plan, with its parameters and the graph statistics
 * @param label the label of the object if it is one of many, or {@code null} if the
 * request names it
 */
record ProjectionCost(PlanCost of, @Nullable String label) implements ProjectedField.Visitor<CostEstimate> {

	/**
	 * The largest number of rows in lists of rows without pages, by the variable that
	 * holds them. Other such lists have as many rows as the largest page.
	 */
	private static final Map<String, Integer> ROWS_AT_MOST = Map.of("keys", GroupingDimension.AT_MOST, "ties", 20,
			"anchors", 20);

	/** Objects that are asked about tend to have more relationships than average. */
	private static final int MORE_THAN_AVERAGE = 2;

	/** The cost of the object itself and of all its selected fields. */
	CostEstimate shape(Projection projection) {
		double objects = 1;
		CostEstimate most = CostEstimate.ONE;
		for (ProjectedField projectedField : projection.items()) {
			CostEstimate more = projectedField.accept(this);
			objects += more.objects();
			most = (more.objects() > most.objects()) ? more : most;
		}
		return new CostEstimate(objects, most.largestList());
	}

	@Override
	public CostEstimate stored(ProjectedField.Stored item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate type(ProjectedField.Type item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate worded(ProjectedField.Worded item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate naming(ProjectedField.Naming item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate embedded(ProjectedField.Embedded item) {
		return shape(item.projection());
	}

	@Override
	public CostEstimate held(ProjectedField.Held item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate statuses(ProjectedField.Statuses item) {
		return new CostEstimate(new FilterCost(this.of.graphStatistics(), "Agreement").along(FilterCost.STATES),
				item.fieldBinding().column());
	}

	@Override
	public CostEstimate holders(ProjectedField.Holders item) {
		return CostEstimate.each(this.of.size(item.size()),
				new ProjectionCost(this.of, "Mandate").shape(item.projection()));
	}

	@Override
	public CostEstimate one(ProjectedField.One item) {
		ProjectionCost one = new ProjectionCost(this.of,
				(this.label != null) ? item.relationshipSelection().label() : null);
		return one.shape(item.projection()).under(item.fieldBinding().key());
	}

	@Override
	public CostEstimate id(ProjectedField.Id item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate context(ProjectedField.Context item) {
		return CostEstimate.NOTHING;
	}

	@Override
	public CostEstimate many(ProjectedField.Many item) {
		return page(item).listed(item.fieldBinding().key());
	}

	/** The cost of a page of a list, with its groups and counts. */
	CostEstimate page(ProjectedField.Many item) {
		String element = item.relationshipSelection().label();
		double there = there(item);
		CostEstimate each = item.connectionSelection().lists()
				? new ProjectionCost(this.of, element).shape(item.connectionSelection().element()) : CostEstimate.ONE;
		double read = item.connectionSelection().lists()
				? Math.min(this.of.size(item.pageRequest().fetched()), Math.max(1, there)) : 1;
		CostEstimate page = CostEstimate.each(read, each);
		List<CostEstimate> parts = new ArrayList<>();
		parts.add(new CostEstimate(page.objects() + there * lookedAt(item), page.largestList()));
		for (ConnectionSelection.Part.Groups groups : item.connectionSelection().groups()) {
			parts.add(new CostEstimate(
					page(groups.list()).objects() + there * lookedAt(item.relationshipSelection(), groups),
					groups.key()));
		}
		return CostEstimate.sum(parts);
	}

	/** The objects read for each object of the whole list to find its groups. */
	private double lookedAt(RelationshipSelection relationshipSelection, ConnectionSelection.Part.Groups groups) {
		FilterCost estimate = new FilterCost(this.of.graphStatistics(), relationshipSelection.label());
		return 1 + relationshipSelection.within().size() + relationshipSelection.filter().accept(estimate)
				+ groups.by()
					.stream()
					.flatMap((groupingDimension) -> groupingDimension.nodePaths().stream())
					.mapToDouble(estimate::along)
					.sum();
	}

	/**
	 * The estimated length of the whole list. Rows are computed and not stored, so the
	 * graph statistics say nothing of them.
	 */
	private double there(ProjectedField.Many item) {
		if (item.relationshipSelection().toRows() && !item.connectionSelection().connection()) {
			return ROWS_AT_MOST.getOrDefault(String.valueOf(item.relationshipSelection().bound()), PageRequest.LIMIT);
		}
		if (item.relationshipSelection().toRows() || RelationshipSelection.ROW.equals(this.label)) {
			return this.of.size(item.pageRequest().fetched());
		}
		String element = item.relationshipSelection().label();
		return (this.label != null) ? MORE_THAN_AVERAGE * this.of.graphStatistics().average(element, this.label)
				: this.of.graphStatistics().of(element);
	}

	/**
	 * The objects read for each object of the whole list, for the page and for the
	 * counts. An unfiltered list costs nothing, because the database keeps the number of
	 * nodes with a label and of relationships at a node.
	 */
	private double lookedAt(ProjectedField.Many item) {
		RelationshipSelection relationshipSelection = item.relationshipSelection();
		boolean all = relationshipSelection.filter().equals(Filter.NONE) && relationshipSelection.within().isEmpty();
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
