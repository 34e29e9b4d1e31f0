package org.multaqa.cypher.render;

import org.multaqa.query.plan.PageRequest;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the order of the programmes and actors of a convergence: by counts that are
 * already known, then by sources and fundings, which are expensive to count and therefore
 * counted only near the page.
 *
 * @param renderContext the query
 * @param pageRequest the requested page
 */
public record EvidenceOrder(RenderContext renderContext, PageRequest pageRequest) {

	/** The count that sorts first, or several counts in one number. */
	public static final String MAJOR = "major";

	/** All sort values in one number. */
	public static final String RANK = "rank";

	/** The largest count of meetings in such a number. */
	public static final int MEETINGS_AT_MOST = 1 << 20;

	private static final int SOURCES_AT_MOST = 1 << 12;

	private static final int FUNDINGS_AT_MOST = 1 << 10;

	private static final int MINOR = SOURCES_AT_MOST * FUNDINGS_AT_MOST;

	/**
	 * The elements of a list that can be on the page, with their ranks.
	 * @param seen the list, each element with its {@link #MAJOR}
	 * @param element the variable of an element in the counts
	 * @param sources the sources of the elements of the list {@code tied}, one row each
	 * @param fundings counts the fundings of an element
	 */
	public Expression near(Expression seen, SymbolicName element, Expression sources, Expression fundings) {
		boolean ascending = this.pageRequest.fromEnd();
		PageRequest.Beyond beyond = this.pageRequest.beyond();
		Expression there = (beyond != null) ? this.renderContext.parameter(beyond.value()) : Cypher.literalNull();
		Expression size = this.renderContext.parameter(this.pageRequest.fetched());
		// all elements that equal the one before the page are near it
		String text = """
				COLLECT {
				    UNWIND [COLLECT {
				      UNWIND $E AS one
				      WITH one.major AS major
				      WHERE $E IS NULL OR major %1$s $E / %4$s
				      RETURN major ORDER BY major %2$s LIMIT $E
				    }] AS least
				    UNWIND $E AS one
				    WITH one, CASE WHEN size(least) = $E THEN least[-1] END AS last
				    WHERE (last IS NULL OR one.major %3$s last) AND ($E IS NULL OR NOT one.major %5$s $E / %4$s)
				    WITH one.major AS major, collect(one) AS equals
				    UNWIND equals AS one
				    WITH collect(one) AS close, collect(CASE WHEN size(equals) > 1 THEN one.of END) AS tied
				    UNWIND [one IN close | {of: one.of, seen: one}] + $E AS part
				    WITH part.of AS of, head(collect(part.seen)) AS one, count(DISTINCT part.source) AS sources, tied
				    WITH one, sources, of AS %6$s, of IN tied AS tied
				    WITH one, sources, CASE WHEN tied THEN $E ELSE 0 END AS fundings
				    RETURN one {.*, rank: one.major * %4$s
				      + CASE WHEN sources < %7$s THEN sources ELSE %7$s - 1 END * %8$s
				      + CASE WHEN fundings < %8$s THEN fundings ELSE %8$s - 1 END} AS one
				  }""".formatted(ascending ? ">" : "<", ascending ? "ASC" : "DESC", ascending ? "<=" : ">=", MINOR,
				ascending ? "<" : ">", element.getValue(), SOURCES_AT_MOST, FUNDINGS_AT_MOST);
		return Cypher.raw(text, seen, there, there, size, seen, size, there, there, sources, fundings);
	}

}
