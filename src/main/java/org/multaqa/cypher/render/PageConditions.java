package org.multaqa.cypher.render;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.query.plan.PageRequest;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * Generates the conditions on the page of an ordered list. They compare with the values
 * at the start of the page, so that a late page costs as much as the first.
 *
 * @param renderContext the query
 * @param pageRequest the requested page
 */
public record PageConditions(RenderContext renderContext, PageRequest pageRequest) {

	/** The element lies beyond the start of the page. */
	public Condition beyond(SortKey sortKey) {
		PageRequest.Beyond beyond = this.pageRequest.beyond();
		if (beyond == null) {
			return Cypher.noCondition();
		}
		Expression idThere = this.renderContext.parameter(beyond.id());
		Condition idBeyond = idDescending() ? sortKey.id().lt(idThere) : sortKey.id().gt(idThere);
		if (byIdOnly()) {
			return idBeyond;
		}
		Expression valueThere = this.renderContext.parameter(beyond.value());
		Condition valueBeyond = descending() ? sortKey.value().lt(valueThere) : sortKey.value().gt(valueThere);
		// the index is entered at the value; of the elements with this value, some are
		// skipped
		Condition from = descending() ? sortKey.value().lte(valueThere) : sortKey.value().gte(valueThere);
		return from.and(valueBeyond.or(idBeyond));
	}

	/** The element has a sort value; the condition lets the planner use an index. */
	Condition placed(SortKey sortKey) {
		return byIdOnly() ? sortKey.id().isNotNull() : sortKey.value().isNotNull().and(sortKey.id().isNotNull());
	}

	/** The order of the elements, reversed if the page is counted from the end. */
	public List<SortItem> order(SortKey sortKey) {
		SortItem byId = sorted(sortKey.id(), idDescending());
		return byIdOnly() ? List.of(byId) : List.of(sorted(sortKey.value()), byId);
	}

	/** The same order, with one more sort value for elements with equal keys. */
	public List<SortItem> order(SortKey sortKey, Expression last) {
		return Stream.concat(order(sortKey).stream(), Stream.of(sorted(last, idDescending()))).toList();
	}

	/** The sort value is at or beyond the start of the page, for entering an index. */
	public Condition from(SortKey sortKey) {
		PageRequest.Beyond beyond = this.pageRequest.beyond();
		if (beyond == null || byIdOnly()) {
			return Cypher.noCondition();
		}
		Expression there = this.renderContext.parameter(beyond.value());
		return descending() ? sortKey.value().lte(there) : sortKey.value().gte(there);
	}

	SortItem sorted(Expression by) {
		return sorted(by, descending());
	}

	private static SortItem sorted(Expression by, boolean descending) {
		return descending ? Cypher.sort(by).descending() : Cypher.sort(by).ascending();
	}

	/** The number of elements to fetch. */
	public Expression size() {
		return this.renderContext.parameter(this.pageRequest.fetched());
	}

	private boolean idDescending() {
		return (byIdOnly() || this.pageRequest.sortOrder().aligned()) ? descending() : this.pageRequest.fromEnd();
	}

	private boolean byIdOnly() {
		return this.pageRequest.sortOrder().property().equals("id");
	}

	private boolean descending() {
		return this.pageRequest.sortOrder().descending() != this.pageRequest.fromEnd();
	}

}
