package org.multaqa.cypher.search;

import java.util.Map;

import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query of a search in titles and summaries. Each language has an
 * index that knows its inflections. Each index returns as many results as the largest
 * page, so that a smaller page is always the start of a larger one.
 *
 * @param renderContext the query
 */
public record TextSearchQuery(RenderContext renderContext) {

	/** The prefix of the names of the indexes, before the language. */
	private static final String INDEX = "texts_";

	public Statement of(QueryPlan.Texts question) {
		SymbolicName index = Cypher.name(this.renderContext.variable("index"));
		SymbolicName hit = Cypher.name(this.renderContext.variable("hit"));
		SymbolicName score = Cypher.name(this.renderContext.variable("score"));
		return Cypher
			.unwind(this.renderContext.parameter("indexes",
					question.languages().stream().map((language) -> INDEX + language.code()).toList()))
			.as(index)
			.call("db.index.fulltext.queryNodes")
			.withArgs(index, this.renderContext.parameter(question.words()),
					Cypher.mapOf("limit", Cypher.literalOf(PageRequest.LIMIT)))
			.yield(Cypher.name("node").as(hit), Cypher.name("score").as(score))
			.with(hit, Cypher.max(score).as(score), Cypher.head(Cypher.collect(index)).as(index))
			.orderBy(score.descending(), Cypher.anyNode(hit).property("id").ascending())
			.limit(this.renderContext.parameter(question.size()))
			.returning(new ProjectionRenderer(this.renderContext, null, Cypher.anyNode(hit),
					Map.of("score", score, "language",
							Cypher.toUpper(Cypher.raw("substring($E, %s)".formatted(INDEX.length()), index))))
				.map(question.projection())
				.as(ResponseMapper.ANSWER))
			.build();
	}

}
