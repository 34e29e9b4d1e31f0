package org.multaqa.cypher;

import java.util.List;
import java.util.Map;

import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.multaqa.query.Step;
import org.multaqa.query.analysis.AnalysisShape;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
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

	/** The name under which the day is given as of which is asked. */
	public static final String DAY = "asOf";

	/** The name under which pairs of entities are given, each as a list of both ids. */
	public static final String PAIRS = "pairs";

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

	/** How many nodes have a label, which the database keeps count of. */
	public static CypherStatement count(String label) {
		return new CypherStatement("MATCH (node:%s) RETURN count(node) AS number".formatted(label), Map.of());
	}

	/** How many relationships of a step there are with the nodes that have a label. */
	public static CypherStatement count(String label, Step step) {
		return related(step, ":" + label, "");
	}

	/** How many relationships of a step there are with the nodes that it leads to. */
	public static CypherStatement count(Step step) {
		return related(step, "", (step.label() != null) ? ":" + step.label() : "");
	}

	/** The database keeps these numbers as long as only one end has a label. */
	private static CypherStatement related(Step step, String from, String to) {
		String pattern = step.outgoing() ? "MATCH (%s)-[related:%s]->(%s)" : "MATCH (%s)<-[related:%s]-(%s)";
		return new CypherStatement(
				pattern.formatted(from, String.join("|", step.types()), to) + " RETURN count(related) AS number",
				Map.of());
	}

	/** How many meetings are listed with an entity, which its node knows. */
	public static CypherStatement meetings(String entity) {
		return new CypherStatement("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<-[:LISTED]-() } AS number""", Map.of("id", entity));
	}

	/** How many facts an entity is an end of, which its node knows. */
	public static CypherStatement facts(String entity) {
		return new CypherStatement("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<--() } AS number""", Map.of("id", entity));
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
		return row(new Ties(this.spelling, null, null).many(question.list()));
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

	/** One row with these columns: names and expressions in turn. */
	static Statement row(List<Object> entries) {
		if (entries.isEmpty()) {
			// all that is asked is known without the database
			return Cypher.returning(Cypher.literalNull().as(Answers.ANSWER)).build();
		}
		Expression[] columns = new Expression[entries.size() / 2];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = ((Expression) entries.get(2 * i + 1)).as((String) entries.get(2 * i));
		}
		return Cypher.returning(columns).build();
	}

	private Projection projection(Node node) {
		return Projection.of(this.spelling, null, node);
	}

}
