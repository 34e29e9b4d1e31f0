package org.multaqa.cypher;

import java.util.List;

import org.multaqa.query.Answers;
import org.multaqa.query.Cursor;
import org.multaqa.query.Page;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * Spells which part of an ordered list is wanted: by the values at its start, so that a
 * far page costs what the first costs.
 *
 * @param spelling the statement
 * @param page which part
 */
record Paging(Spelling spelling, Page page) {

	/** What holds for elements of this part, its size aside. */
	Condition beyond(Place place) {
		Cursor cursor = this.page.beyond();
		if (cursor == null) {
			return Cypher.noCondition();
		}
		Expression idThere = this.spelling.parameter("id", cursor.id());
		if (byIdOnly()) {
			return descending() ? place.id().lt(idThere) : place.id().gt(idThere);
		}
		Condition idBeyond = this.page.fromEnd() ? place.id().lt(idThere) : place.id().gt(idThere);
		Expression valueThere = this.spelling.parameter("at", cursor.value());
		Condition valueBeyond = descending() ? place.value().lt(valueThere) : place.value().gt(valueThere);
		return valueBeyond.or(place.value().eq(valueThere).and(idBeyond));
	}

	/** In which order they come, counted from where the page is counted. */
	List<SortItem> order(Place place) {
		SortItem byValue = descending() ? Cypher.sort(place.value()).descending()
				: Cypher.sort(place.value()).ascending();
		if (byIdOnly()) {
			return List.of(byValue);
		}
		return List.of(byValue,
				this.page.fromEnd() ? Cypher.sort(place.id()).descending() : Cypher.sort(place.id()).ascending());
	}

	/** How many are fetched. */
	Expression size() {
		return this.spelling.parameter(this.page.fromEnd() ? "last" : "first", this.page.fetched());
	}

	/** Where the element stands, for its cursor. */
	Object[] position(Place place) {
		return new Object[] { Answers.POSITION, Cypher.listOf(place.value(), place.id()) };
	}

	private boolean byIdOnly() {
		return this.page.order().property().equals("id");
	}

	private boolean descending() {
		return this.page.order().descending() != this.page.fromEnd();
	}

}
