package org.multaqa.cypher.render;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.query.plan.PageRequest;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * Generates which part of an ordered list is wanted: by the values at its start, so that
 * a far page costs what the first costs.
 *
 * @param renderContext the query
 * @param pageRequest which part
 */
public record PageConditions(RenderContext renderContext, PageRequest pageRequest) {

	/** What holds for elements of this part, its size aside. */
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
		// an index is entered at the value; of those that have it, some are passed over
		Condition from = descending() ? sortKey.value().lte(valueThere) : sortKey.value().gte(valueThere);
		return from.and(valueBeyond.or(idBeyond));
	}

	/** That an element has a place, which has an index come into question. */
	Condition placed(SortKey sortKey) {
		return byIdOnly() ? sortKey.id().isNotNull() : sortKey.value().isNotNull().and(sortKey.id().isNotNull());
	}

	/** In which order they come, counted from where the page is counted. */
	public List<SortItem> order(SortKey sortKey) {
		SortItem byId = sorted(sortKey.id(), idDescending());
		return byIdOnly() ? List.of(byId) : List.of(sorted(sortKey.value()), byId);
	}

	/**
	 * The same with elements that have their place in common told apart by one thing
	 * more.
	 */
	public List<SortItem> order(SortKey sortKey, Expression last) {
		return Stream.concat(order(sortKey).stream(), Stream.of(sorted(last, idDescending()))).toList();
	}

	/** From which value on they come, where an index is entered. */
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

	/** How many are fetched. */
	public Expression size() {
		return this.renderContext.parameter(this.pageRequest.fetched());
	}

	private boolean idDescending() {
		return (byIdOnly() || this.pageRequest.sortOrder().stored()) ? descending() : this.pageRequest.fromEnd();
	}

	private boolean byIdOnly() {
		return this.pageRequest.sortOrder().property().equals("id");
	}

	private boolean descending() {
		return this.pageRequest.sortOrder().descending() != this.pageRequest.fromEnd();
	}

}
