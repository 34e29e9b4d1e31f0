package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Subqueries that a query runs one after another before its answer. The database plans a
 * subquery once, and a list that stands in an expression as often as it looks at the
 * expression.
 *
 * @param texts the subqueries, as Cypher has them
 * @param results what each of them binds
 */
public record SubquerySequence(List<Expression> texts, List<SymbolicName> results) {

	public SubquerySequence() {
		this(new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * A subquery more.
	 * @param text what it does, up to and without what it binds
	 * @param bound what it binds
	 * @param seen the variables that it sees
	 * @param result under which name
	 */
	public SymbolicName add(Expression text, String bound, List<SymbolicName> seen, SymbolicName result) {
		this.texts.add(Cypher.raw("\nCALL (%s) {\n$E\nRETURN %s AS $E\n}".formatted(names(seen), bound), text, result));
		this.results.add(result);
		return result;
	}

	/**
	 * All of them, after a variable in a clause that carries others as well, as one
	 * expression of that variable.
	 * @param variable the last in the clause
	 * @param others the others
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
