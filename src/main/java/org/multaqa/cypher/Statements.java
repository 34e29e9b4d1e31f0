package org.multaqa.cypher;

import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.multaqa.query.analysis.AnalysisShape;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Spells each question as one statement. The rows have one column {@code answer}, except
 * for lists, whose one row has the columns of the list.
 */
public final class Statements implements Question.Cases<Statement> {

	private static final String ANY = "Node";

	private static final Renderer RENDERER = Renderer.getRenderer(Configuration.prettyPrinting());

	private final Spelling spelling;

	private Statements(Spelling spelling) {
		this.spelling = spelling;
	}

	/**
	 * The statement that answers a question.
	 * @param onADay whether it is asked as of a day
	 */
	public static StatementForm of(Question question, boolean onADay) {
		Spelling spelling = new Spelling(onADay);
		Statement statement = question.when(new Statements(spelling));
		return new StatementForm(spelling.withMeanings(RENDERER.render(statement)), spelling.parameters(),
				spelling.words());
	}

	@Override
	public Statement byId(Question.ById question) {
		String variable = this.spelling.variable(question.label());
		// ids are unique among all nodes: one index finds every kind
		Node node = question.label().equals(ANY) ? Cypher.node(ANY).named(variable)
				: Cypher.node(ANY, question.label()).named(variable);
		return this.spelling.meaning(question.id())
			.match(node)
			.where(node.property("id").eq(Spelling.MEANT))
			.returning(projection(node).map(question.shape()).as(Answers.ANSWER))
			.build();
	}

	@Override
	public Statement byIds(Question.ByIds question) {
		Node node = this.spelling.node(ANY);
		return this.spelling.meaningOfEach(question.ids(), node)
			.returning(Cypher.caseExpression()
				.when(node.isNotNull())
				.then(projection(node).map(question.shape()))
				.as(Answers.ANSWER))
			.build();
	}

	@Override
	public Statement listOf(Question.ListOf question) {
		return SingleRow.of(new Ties(this.spelling, null, null).many(question.list()));
	}

	@Override
	public Statement search(Question.Search question) {
		return new SearchStatement(this.spelling, question).statement();
	}

	@Override
	public Statement texts(Question.Texts question) {
		return new TextsStatement(this.spelling).of(question);
	}

	@Override
	public Statement duplicates(Question.Duplicates question) {
		return new DuplicatesStatement(this.spelling).of(question);
	}

	@Override
	public Statement converge(Question.Converge question) {
		return new ConvergenceStatement(this.spelling).of(question);
	}

	@Override
	public Statement changes(Question.Changes question) {
		return new ChangesStatement(this.spelling).of(question);
	}

	@Override
	public Statement compute(Question.Compute question) {
		return new ReferencesStatement(this.spelling).of(AnalysisShape.of(question.shape()).references());
	}

	@Override
	public Statement analyse(Question.Analyse question) {
		return new AnalysisStatement(this.spelling).of(question);
	}

	private Projection projection(Node node) {
		return Projection.of(this.spelling, null, node);
	}

}
