package org.multaqa.cypher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.PageConditions;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.SingleRow;
import org.multaqa.cypher.render.SortKey;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingUnwind;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query for changes by loads. Each revision of a record lists the
 * facts that it changed; facts that still exist are found by their ids.
 *
 * @param renderContext the query
 */
public record ChangesQuery(RenderContext renderContext) {

	private static final List<String> ACTIONS = List.of("created", "cited", "changed", "uncited", "removed");

	private static final Node REVISION = Cypher.node("Revision").named("revision");

	private static final Node FACT = Cypher.node("Fact").named("fact");

	private static final SymbolicName CHANGE = Cypher.name("change");

	private static final Expression FACT_ID = CHANGE.property("fact");

	/** The revision as one change, of no fact. */
	private static final Expression WHOLE = Cypher.listOf(Cypher.mapOf("fact", Cypher.literalOf("")));

	/**
	 * The transaction and the revision. Transactions of one millisecond are told apart by
	 * their numbers, so that a later one never comes before a position that was read.
	 */
	private static final Expression REVISION_ID = Cypher
		.right(Cypher.literalOf("0".repeat(HistoryPosition.DIGITS))
			.concat(Cypher.toString(Cypher.coalesce(REVISION.property("turn"), Cypher.literalOf(0)))),
				Cypher.literalOf(HistoryPosition.DIGITS))
		.concat(Cypher.literalOf(" "))
		.concat(REVISION.property("id"));

	/** The sort key of one change of one revision. */
	private static final SortKey PLACE = new SortKey(REVISION.property("at"),
			REVISION_ID.concat(Cypher.literalOf(" ")).concat(FACT_ID));

	/** The sort key of the revision. */
	private static final SortKey REVISION_PLACE = new SortKey(REVISION.property("at"), REVISION_ID);

	public Statement of(QueryPlan.Changes question) {
		this.renderContext.reserve("revision", "fact", "change", "load", "id", "end", "position");
		Condition wanted = new ChangeScope(this.renderContext, REVISION, FACT).of(question);
		List<Object> entries = new ArrayList<>();
		if (question.list().connectionSelection().lists()) {
			entries.add(question.list().fieldBinding().column());
			entries.add(page(question, wanted));
		}
		if (question.list().connectionSelection().counts()) {
			entries.add(ResponseMapper.total(question.list().fieldBinding()));
			entries.add(Cypher.count(matched(question, wanted).returning(FACT_ID).build()));
		}
		return SingleRow.of(entries);
	}

	private Expression page(QueryPlan.Changes question, Condition wanted) {
		PageConditions pageConditions = new PageConditions(this.renderContext, question.list().pageRequest());
		List<Object> entries = new ArrayList<>();
		question.list()
			.connectionSelection()
			.element()
			.items()
			.forEach((projectedField) -> entries.addAll(of(projectedField)));
		entries.addAll(List.of(ResponseMapper.POSITION, PLACE.position()));
		// revisions are read in order, one by one, until the page is full
		var revisions = Cypher.match(REVISION)
			.where(during(question).and(pageConditions.from(REVISION_PLACE)))
			.with(REVISION)
			.orderBy(pageConditions.order(REVISION_PLACE));
		return Cypher.collect(changed(revisions.unwind(question.byRecord() ? WHOLE : changes()),
				wanted.and(pageConditions.beyond(PLACE)))
			.with(REVISION.getRequiredSymbolicName(), CHANGE, FACT.getRequiredSymbolicName())
			.orderBy(pageConditions.order(REVISION_PLACE, FACT_ID))
			.limit(pageConditions.size())
			.optionalMatch(Cypher.node("Load").named("load").withProperties("id", REVISION.property("load")))
			.returning(Cypher.mapOf(entries.toArray()))
			.build());
	}

	private OrderableOngoingReadingAndWithWithWhere matched(QueryPlan.Changes question, Condition wanted) {
		return changed(Cypher.match(REVISION).where(during(question)).unwind(question.byRecord() ? WHOLE : changes()),
				wanted);
	}

	private Condition during(QueryPlan.Changes question) {
		Condition during = REVISION.property("at").gte(this.renderContext.parameter(question.since()));
		if (question.until() != null) {
			during = during.and(REVISION.property("at").lt(this.renderContext.parameter(question.until())));
		}
		if (question.load() != null) {
			during = during.and(REVISION.property("load").eq(this.renderContext.parameter(question.load())));
		}
		return during;
	}

	private static OrderableOngoingReadingAndWithWithWhere changed(OngoingUnwind changes, Condition wanted) {
		return changes.as(CHANGE)
			.optionalMatch(FACT)
			.where(FACT.property("id").eq(FACT_ID))
			.with(REVISION.getRequiredSymbolicName(), CHANGE, FACT.getRequiredSymbolicName())
			.where(wanted);
	}

	/** The changes of the revision, as one list. */
	private static Expression changes() {
		Expression all = Cypher.listOf();
		for (String action : ACTIONS) {
			SymbolicName id = Cypher.name("id");
			all = all.concat(Cypher.listWith(id)
				.in(REVISION.property(action))
				.returning(Cypher.mapOf("action", Cypher.literalOf(action.toUpperCase(java.util.Locale.ROOT)), "fact",
						id)));
		}
		return all;
	}

	private List<Object> of(ProjectedField projectedField) {
		String bound = (projectedField instanceof ProjectedField.One one) ? one.relationshipSelection().bound() : null;
		if (bound != null) {
			Node node = Cypher.anyNode(bound);
			return List.of(projectedField.fieldBinding().column(),
					Cypher.caseExpression()
						.when(node.isNotNull())
						.then(ProjectionRenderer.of(this.renderContext, null, node)
							.map(((ProjectedField.One) projectedField).projection())));
		}
		return projectedField.accept(new ProjectionRenderer(this.renderContext, null, REVISION,
				Map.of("action", CHANGE.property("action"), "factId", FACT_ID, "former", former())));
	}

	/** The former state of a changed or deleted fact. */
	private static Expression former() {
		SymbolicName position = Cypher.name("position");
		Expression past = REVISION.property("past");
		return Cypher.head(Cypher.listWith(position)
			.in(Cypher.range(Cypher.literalOf(0), Cypher.size(past).subtract(Cypher.literalOf(1))))
			.where(Cypher.valueAt(past, position).eq(FACT_ID))
			.returning(Cypher.valueAt(REVISION.property("past_lines"), position)));
	}

}
