package org.multaqa.cypher;

import org.multaqa.cypher.analysis.AnalysisQuery;
import org.multaqa.cypher.convergence.ConvergenceQuery;
import org.multaqa.cypher.network.ReferencesQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RelationshipSubqueries;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.SingleRow;
import org.multaqa.cypher.search.ChangesQuery;
import org.multaqa.cypher.search.DuplicatePairsQuery;
import org.multaqa.cypher.search.SearchQuery;
import org.multaqa.cypher.search.TextSearchQuery;
import org.multaqa.query.analysis.AnalysisShape;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Generates one Cypher query for each query plan. The rows have one column
 * {@code answer}, except for lists, whose single row has the columns of the list.
 */
public final class CypherGenerator implements QueryPlan.Visitor<Statement> {

	private static final String ANY = "Node";

	private static final Renderer RENDERER = Renderer.getRenderer(Configuration.prettyPrinting());

	private final RenderContext renderContext;

	private CypherGenerator(RenderContext renderContext) {
		this.renderContext = renderContext;
	}

	/**
	 * The Cypher query for a query plan.
	 * @param onADay whether the plan has an as-of day
	 */
	public static CypherTemplate of(QueryPlan queryPlan, boolean onADay) {
		RenderContext renderContext = new RenderContext(onADay);
		Statement statement = queryPlan.accept(new CypherGenerator(renderContext));
		return new CypherTemplate(renderContext.withMeanings(RENDERER.render(statement)), renderContext.parameters(),
				renderContext.words());
	}

	@Override
	public Statement byId(QueryPlan.ById question) {
		String variable = this.renderContext.variable(question.label());
		// ids are unique among all nodes, so one index finds every kind
		Node node = question.label().equals(ANY) ? Cypher.node(ANY).named(variable)
				: Cypher.node(ANY, question.label()).named(variable);
		return this.renderContext.meaning(question.id())
			.match(node)
			.where(node.property("id").eq(RenderContext.MEANT))
			.returning(projection(node).map(question.projection()).as(ResponseMapper.ANSWER))
			.build();
	}

	@Override
	public Statement byIds(QueryPlan.ByIds question) {
		Node node = this.renderContext.node(ANY);
		return this.renderContext.meaningOfEach(question.ids(), node)
			.returning(Cypher.caseExpression()
				.when(node.isNotNull())
				.then(projection(node).map(question.projection()))
				.as(ResponseMapper.ANSWER))
			.build();
	}

	@Override
	public Statement listOf(QueryPlan.ListOf question) {
		return SingleRow.of(new RelationshipSubqueries(this.renderContext, null, null).many(question.list()));
	}

	@Override
	public Statement search(QueryPlan.Search question) {
		return new SearchQuery(this.renderContext, question).statement();
	}

	@Override
	public Statement texts(QueryPlan.Texts question) {
		return new TextSearchQuery(this.renderContext).of(question);
	}

	@Override
	public Statement duplicates(QueryPlan.Duplicates question) {
		return new DuplicatePairsQuery(this.renderContext).of(question);
	}

	@Override
	public Statement converge(QueryPlan.Converge question) {
		return new ConvergenceQuery(this.renderContext).of(question);
	}

	@Override
	public Statement changes(QueryPlan.Changes question) {
		return new ChangesQuery(this.renderContext).of(question);
	}

	@Override
	public Statement compute(QueryPlan.Compute question) {
		return new ReferencesQuery(this.renderContext).of(AnalysisShape.of(question.projection()).references());
	}

	@Override
	public Statement analyse(QueryPlan.Analyse question) {
		return new AnalysisQuery(this.renderContext).of(question);
	}

	private ProjectionRenderer projection(Node node) {
		return ProjectionRenderer.of(this.renderContext, null, node);
	}

}
