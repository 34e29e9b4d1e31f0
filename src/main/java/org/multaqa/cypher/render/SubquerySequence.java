package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Subqueries that a Cypher query runs one after another before its result. The database
 * plans a subquery once, but a list in an expression as often as it analyses the
 * expression.
 *
 * @param texts the Cypher texts of the subqueries
 * @param results the variable that each subquery binds
 */
public record SubquerySequence(List<Expression> texts, List<SymbolicName> results) {

	public SubquerySequence() {
		this(new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * Adds a subquery.
	 * @param text the text without its last clause
	 * @param bound the expression that it returns
	 * @param seen the variables that it uses
	 * @param result the variable for its result
	 */
	public SymbolicName add(Expression text, String bound, List<SymbolicName> seen, SymbolicName result) {
		this.texts.add(Cypher.raw("\nCALL (%s) {\n$E\nRETURN %s AS $E\n}".formatted(names(seen), bound), text, result));
		this.results.add(result);
		return result;
	}

	/**
	 * All subqueries as one expression, after a variable of a clause.
	 * @param variable the last variable of the clause
	 * @param others the other variables of the clause
	 */
	public AliasedExpression after(SymbolicName variable, List<SymbolicName> others) {
		List<SymbolicName> all = new ArrayList<>(others);
		all.addAll(this.results);
		all.add(variable);
		List<Object> parts = new ArrayList<>(List.of(variable));
		parts.addAll(this.texts);
		return Cypher
			.raw("$E" + "$E".repeat(this.texts.size()) + (this.texts.isEmpty() ? "" : "\nWITH " + names(all)),
					parts.toArray())
			.as(variable);
	}

	private static String names(List<SymbolicName> variables) {
		return variables.stream().map(SymbolicName::getValue).collect(Collectors.joining(", "));
	}

}
