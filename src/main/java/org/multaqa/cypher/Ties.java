package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Answers;
import org.multaqa.query.Filter;
import org.multaqa.query.Item;
import org.multaqa.query.Listing;
import org.multaqa.query.Scope;
import org.multaqa.query.Tie;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;

/**
 * Spells related objects as subqueries.
 *
 * @param spelling the statement
 * @param scopes the convergence it is within, or {@code null}
 * @param start the node to which they are related, or {@code null} for all nodes with the
 * label
 */
record Ties(Spelling spelling, @Nullable Scopes scopes, @Nullable Node start) {

	private static final Expression CERTAIN = Cypher.literalOf("CERTAIN");

	/** A list with the one related object, or an empty one. */
	Expression one(Item.One item) {
		Node node = this.spelling.node(item.tie().label());
		return Cypher
			.collect(match(item.tie(), node, Cypher.noCondition()).returning(projection(node).map(item.shape()))
				.limit(1)
				.build());
	}

	/** The page, and the length of the whole list where asked for. */
	List<Object> many(Item.Many item) {
		List<Object> entries = new ArrayList<>();
		// what nothing can fit is not looked for
		boolean none = item.tie().filter().equals(Filter.NOTHING);
		if (item.listing().lists()) {
			entries.add(item.slot().column());
			entries.add(none ? Cypher.listOf() : page(item));
		}
		if (item.listing().counts()) {
			entries.add(Answers.total(item.slot()));
			entries.add(none ? Cypher.literalOf(0) : total(item.tie()));
		}
		if (item.listing().countsCertain()) {
			entries.add(Answers.certain(item.slot()));
			entries.add(certain(item.tie()));
		}
		for (Listing.Part.Groups groups : item.listing().groups()) {
			entries.addAll(groups(item.tie(), groups));
		}
		if (this.start != null) {
			entries.addAll(owner(item, this.start));
		}
		return entries;
	}

	/** How many of the whole list there are in each group. */
	private List<Object> groups(Tie tie, Listing.Part.Groups groups) {
		Node node = this.spelling.node(tie.label());
		List<Object> entries = new GroupRows(this.spelling, node).of(groups, () -> {
			OngoingReadingWithWhere matched = match(tie, node, Cypher.noCondition());
			return repeats(tie) ? matched.withDistinct(node) : matched.with(node);
		}, certain(tie, node));
		if (this.start != null) {
			entries.addAll(owner(groups.list(), this.start));
		}
		return entries;
	}

	/** Whose list it is, where that matters. */
	static List<Object> owner(Item.Many item, Node owner) {
		return item.needsOwner() ? List.of(Answers.owner(item.slot()), owner.property("id")) : List.of();
	}

	private Expression page(Item.Many item) {
		Node node = this.spelling.node(item.tie().label());
		Paging paging = new Paging(this.spelling, item.page());
		if (this.start != null && Listed.orders(item)) {
			Listed listed = Listed.of(item.tie(), node, this.start, this.spelling);
			return page(item, node, listed.place(), listed.page(paging, filter(item.tie(), node)));
		}
		Place place = Place.of(node, item.page().order());
		Condition further = paging.beyond(place);
		if (this.start == null) {
			further = paging.placed(place).and(further);
		}
		OngoingReadingWithWhere matched = match(item.tie(), node, further);
		var kept = repeats(item.tie()) ? matched.withDistinct(node) : matched.with(node);
		return page(item, node, place, kept.orderBy(paging.order(place)).limit(paging.size()));
	}

	private Expression page(Item.Many item, Node node, Place place, OngoingReadingAndWith page) {
		List<Object> entries = projection(node).entries(item.listing().element());
		if (item.listing().connection()) {
			entries.addAll(List.of(Answers.POSITION, place.position()));
		}
		if (item.listing().tellsCertainty()) {
			Condition certain = certain(item.tie(), node);
			entries.addAll(List.of(Answers.CERTAINTY, (certain == Cypher.noCondition()) ? CERTAIN
					: Cypher.caseExpression().when(certain).then(CERTAIN).elseDefault(Cypher.literalOf("POSSIBLE"))));
		}
		return Cypher.collect(page.returning(Cypher.mapOf(entries.toArray())).build());
	}

	private Expression total(Tie tie) {
		if (this.start != null && Listed.whole(tie)) {
			return Listed.total(tie, this.start);
		}
		Node node = this.spelling.node(tie.label());
		return count(tie, node, Cypher.noCondition());
	}

	/** How many of the list certainly fit. */
	private Expression certain(Tie tie) {
		Node node = this.spelling.node(tie.label());
		Condition certain = certain(tie, node);
		return (certain == Cypher.noCondition()) ? total(tie) : count(tie, node, certain);
	}

	private Expression count(Tie tie, Node node, Condition further) {
		OngoingReadingWithWhere matched = match(tie, node, further);
		return Cypher.count(repeats(tie) ? matched.returningDistinct(node.getRequiredSymbolicName()).build()
				: matched.returning(node.getRequiredSymbolicName()).build());
	}

	private static boolean repeats(Tie tie) {
		return tie.listed() == null && tie.path().mayRepeat();
	}

	private Condition filter(Tie tie, Node node) {
		Condition condition = Filters.on(this.spelling, node, tie);
		for (Scope scope : tie.within()) {
			condition = condition.and(java.util.Objects.requireNonNull(this.scopes).on(node, scope, this.spelling));
		}
		return condition;
	}

	/**
	 * That what possibly fits certainly does; no condition where nothing is only
	 * possible.
	 */
	private Condition certain(Tie tie, Node node) {
		List<Condition> conditions = new ArrayList<>();
		if (tie.filter().dated()) {
			conditions.add(tie.filter().when(new CertainFilters(new Filters(this.spelling, node, tie.label()), true)));
		}
		if (this.scopes != null && tie.label().equals("Meeting")) {
			conditions.add(this.scopes.certain(node));
		}
		if (tie.within().contains(Scope.DURING)) {
			conditions.add(java.util.Objects.requireNonNull(this.scopes).certainlyDuring(node));
		}
		Expression day = this.spelling.asOf();
		if (day != null && Ways.lasting(tie.label())) {
			conditions.add(Times.certainly(node, day));
		}
		// two that say nothing would together be written as something
		return conditions.stream()
			.filter((condition) -> condition != Cypher.noCondition())
			.reduce(Condition::and)
			.orElse(Cypher.noCondition());
	}

	private OngoingReadingWithWhere match(Tie tie, Node node, Condition further) {
		Condition condition = filter(tie, node).and(further);
		if (tie.bound() != null) {
			var element = node.getRequiredSymbolicName();
			return Cypher.unwind(Cypher.name(tie.bound())).as(element).match(Cypher.anyNode(element)).where(condition);
		}
		if (this.start == null) {
			return Cypher.match(node).where(condition);
		}
		if (tie.listed() != null) {
			return Cypher.match(node.relationshipTo(Cypher.anyNode(this.start.getRequiredSymbolicName()), tie.listed()))
				.where(condition);
		}
		Ways.Way way = new Ways(this.spelling).along(tie.path(), Cypher.anyNode(this.start.getRequiredSymbolicName()),
				node);
		return Cypher.match(way.pattern()).where(way.condition().and(condition));
	}

	private Projection projection(Node node) {
		return Projection.of(this.spelling, this.scopes, node);
	}

}
