package org.multaqa.cypher.search;

import java.util.Map;

import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query for pairs of entities that look alike. The pairs are found
 * by comparison before; they are given in their order.
 *
 * @param renderContext the query
 */
public record DuplicatePairsQuery(RenderContext renderContext) {

	private static final SymbolicName PAIR = Cypher.name("pair");

	private static final SymbolicName ONE = Cypher.name("one");

	private static final SymbolicName OTHER = Cypher.name("other");

	public Statement of(QueryPlan.Duplicates question) {
		this.renderContext.reserve(PAIR.getValue(), ONE.getValue(), OTHER.getValue());
		Node one = Cypher.node("Entity").named(ONE);
		Node other = Cypher.node("Entity").named(OTHER);
		return Cypher.unwind(this.renderContext.parameter(new Parameter(ParameterNames.PAIRS)))
			.as(PAIR)
			.match(one)
			.where(one.property("id").eq(Cypher.valueAt(PAIR, 0)))
			.match(other)
			.where(other.property("id").eq(Cypher.valueAt(PAIR, 1)))
			.returning(
					new ProjectionRenderer(this.renderContext, null, Cypher.anyNode(ONE),
							Map.of("score", Cypher.literalNull(), "reasons", Cypher.literalNull(), "cursor",
									Cypher.literalNull()))
						.map(question.projection())
						.as(ResponseMapper.ANSWER),
					one.property("id").as("id"), other.property("id").as("otherId"))
			.build();
	}

}
