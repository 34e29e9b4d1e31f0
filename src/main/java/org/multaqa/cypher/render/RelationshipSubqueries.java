package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.ConvergenceScope;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.RelationshipSelection;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;

/**
 * Generates related objects as subqueries.
 *
 * @param renderContext the query
 * @param convergenceScopeConditions the convergence to which they are limited, or
 * {@code null}
 * @param start the node to which they are related, or {@code null} for all nodes with the
 * label
 */
public record RelationshipSubqueries(RenderContext renderContext,
		@Nullable ConvergenceScopeConditions convergenceScopeConditions, @Nullable Node start) {

	private static final Expression CERTAIN = Cypher.literalOf("CERTAIN");

	/** A list with the related object, or an empty list. */
	Expression one(ProjectedField.One item) {
		Node node = this.renderContext.node(item.relationshipSelection().label());
		return Cypher.collect(match(item.relationshipSelection(), node, Cypher.noCondition())
			.returning(projection(node).map(item.projection()))
			.limit(1)
			.build());
	}

	/** The page, and the length of the whole list if it is selected. */
	public List<Object> many(ProjectedField.Many item) {
		List<Object> entries = new ArrayList<>();
		this.renderContext.open(item.relationshipSelection());
		// a filter that matches nothing needs no subquery
		boolean none = item.relationshipSelection().filter().equals(Filter.NOTHING);
		if (item.connectionSelection().lists()) {
			entries.add(item.fieldBinding().column());
			entries.add(none ? Cypher.listOf() : page(item));
		}
		if (item.connectionSelection().counts()) {
			entries.add(ResponseMapper.total(item.fieldBinding()));
			entries.add(none ? Cypher.literalOf(0) : total(item.relationshipSelection()));
		}
		if (item.connectionSelection().countsCertain()) {
			entries.add(ResponseMapper.certain(item.fieldBinding()));
			entries.add(certain(item.relationshipSelection()));
		}
		for (ConnectionSelection.Part.Groups groups : item.connectionSelection().groups()) {
			entries.addAll(groups(item.relationshipSelection(), groups));
		}
		if (this.start != null) {
			entries.addAll(owner(item, this.start));
		}
		return entries;
	}

	/** The number of elements of the whole list in each group. */
	private List<Object> groups(RelationshipSelection relationshipSelection, ConnectionSelection.Part.Groups groups) {
		Node node = this.renderContext.node(relationshipSelection.label());
		List<Object> entries = new GroupRows(this.renderContext, node).of(groups, () -> {
			OngoingReadingWithWhere matched = match(relationshipSelection, node, Cypher.noCondition());
			return repeats(relationshipSelection) ? matched.withDistinct(node) : matched.with(node);
		}, certain(relationshipSelection, node));
		if (this.start != null) {
			entries.addAll(owner(groups.list(), this.start));
		}
		return entries;
	}

	/** The id of the object that has the list, if the response needs it. */
	public static List<Object> owner(ProjectedField.Many item, Node owner) {
		return item.needsOwner() ? List.of(ResponseMapper.owner(item.fieldBinding()), owner.property("id")) : List.of();
	}

	private Expression page(ProjectedField.Many item) {
		Node node = this.renderContext.node(item.relationshipSelection().label());
		PageConditions pageConditions = new PageConditions(this.renderContext, item.pageRequest());
		if (this.start != null && IndexedPage.orders(item)) {
			IndexedPage indexedPage = IndexedPage.of(item.relationshipSelection(), node, this.start,
					this.renderContext);
			return page(item, node, indexedPage.place(),
					indexedPage.page(pageConditions, filter(item.relationshipSelection(), node)));
		}
		SortKey sortKey = SortKey.of(node, item.pageRequest().sortOrder());
		Condition further = pageConditions.beyond(sortKey);
		if (this.start == null) {
			further = pageConditions.placed(sortKey).and(further);
		}
		OngoingReadingWithWhere matched = match(item.relationshipSelection(), node, further);
		var kept = repeats(item.relationshipSelection()) ? matched.withDistinct(node) : matched.with(node);
		return page(item, node, sortKey, kept.orderBy(pageConditions.order(sortKey)).limit(pageConditions.size()));
	}

	private Expression page(ProjectedField.Many item, Node node, SortKey sortKey, OngoingReadingAndWith page) {
		List<Object> entries = projection(node).entries(item.connectionSelection().element());
		if (item.connectionSelection().connection()) {
			entries.addAll(List.of(ResponseMapper.POSITION, sortKey.position()));
		}
		if (item.connectionSelection().tellsCertainty()) {
			Condition certain = certain(item.relationshipSelection(), node);
			entries.addAll(List.of(ResponseMapper.CERTAINTY, (certain == Cypher.noCondition()) ? CERTAIN
					: Cypher.caseExpression().when(certain).then(CERTAIN).elseDefault(Cypher.literalOf("POSSIBLE"))));
		}
		return Cypher.collect(page.returning(Cypher.mapOf(entries.toArray())).build());
	}

	private Expression total(RelationshipSelection relationshipSelection) {
		if (this.start != null && IndexedPage.whole(relationshipSelection)) {
			return IndexedPage.total(relationshipSelection, this.start);
		}
		Node node = this.renderContext.node(relationshipSelection.label());
		return count(relationshipSelection, node, Cypher.noCondition());
	}

	/** The number of elements that certainly match. */
	private Expression certain(RelationshipSelection relationshipSelection) {
		Node node = this.renderContext.node(relationshipSelection.label());
		Condition certain = certain(relationshipSelection, node);
		return (certain == Cypher.noCondition()) ? total(relationshipSelection)
				: count(relationshipSelection, node, certain);
	}

	private Expression count(RelationshipSelection relationshipSelection, Node node, Condition further) {
		OngoingReadingWithWhere matched = match(relationshipSelection, node, further);
		return Cypher
			.count(repeats(relationshipSelection) ? matched.returningDistinct(node.getRequiredSymbolicName()).build()
					: matched.returning(node.getRequiredSymbolicName()).build());
	}

	private static boolean repeats(RelationshipSelection relationshipSelection) {
		return relationshipSelection.listed() == null && relationshipSelection.nodePath().mayRepeat();
	}

	private Condition filter(RelationshipSelection relationshipSelection, Node node) {
		Condition condition = FilterConditions.on(this.renderContext, node, relationshipSelection);
		for (ConvergenceScope convergenceScope : relationshipSelection.within()) {
			condition = condition.and(java.util.Objects.requireNonNull(this.convergenceScopeConditions)
				.on(node, convergenceScope, this.renderContext));
		}
		return condition;
	}

	/**
	 * The condition that a possible match is certain; no condition if every match is
	 * certain.
	 */
	private Condition certain(RelationshipSelection relationshipSelection, Node node) {
		List<Condition> conditions = new ArrayList<>();
		if (relationshipSelection.filter().dated()) {
			conditions.add(relationshipSelection.filter()
				.accept(new CertainFilterConditions(
						new FilterConditions(this.renderContext, node, relationshipSelection.label()), true)));
		}
		if (this.convergenceScopeConditions != null && relationshipSelection.label().equals("Meeting")) {
			conditions.add(this.convergenceScopeConditions.certain(node));
		}
		if (relationshipSelection.within().contains(ConvergenceScope.DURING)) {
			conditions.add(java.util.Objects.requireNonNull(this.convergenceScopeConditions).certainlyDuring(node));
		}
		Expression day = this.renderContext.asOf();
		if (day != null && PathPatterns.lasting(relationshipSelection.label())) {
			conditions.add(PeriodConditions.certainly(node, day));
		}
		// two empty conditions together would be rendered as a condition
		return conditions.stream()
			.filter((condition) -> condition != Cypher.noCondition())
			.reduce(Condition::and)
			.orElse(Cypher.noCondition());
	}

	private OngoingReadingWithWhere match(RelationshipSelection relationshipSelection, Node node, Condition further) {
		Condition condition = filter(relationshipSelection, node).and(further);
		if (relationshipSelection.bound() != null) {
			var element = node.getRequiredSymbolicName();
			return Cypher.unwind(Cypher.name(relationshipSelection.bound()))
				.as(element)
				.match(Cypher.anyNode(element))
				.where(condition);
		}
		if (this.start == null) {
			return Cypher.match(node).where(condition);
		}
		if (relationshipSelection.listed() != null) {
			return Cypher
				.match(node.relationshipTo(Cypher.anyNode(this.start.getRequiredSymbolicName()),
						relationshipSelection.listed()))
				.where(condition);
		}
		PathPatterns.Way way = new PathPatterns(this.renderContext).along(relationshipSelection.nodePath(),
				Cypher.anyNode(this.start.getRequiredSymbolicName()), node);
		return Cypher.match(way.pattern()).where(way.condition().and(condition));
	}

	private ProjectionRenderer projection(Node node) {
		return ProjectionRenderer.of(this.renderContext, this.convergenceScopeConditions, node);
	}

}
