package org.multaqa.cypher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Given;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What one statement shares while it is being spelled: unused variable names, parameters,
 * and the day as of which it is asked.
 */
final class Spelling {

	/** What the reader's id means. */
	static final SymbolicName MEANT = Cypher.name("meant");

	private static final Given DAY = new Given(ParameterNames.DAY);

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, Function<Map<String, Object>, @Nullable Object>> parameters = new LinkedHashMap<>();

	private final Set<OpenWords> words = new LinkedHashSet<>();

	/** By the parameter, the variable that holds what its ids mean. */
	private final Map<String, SymbolicName> meanings = new LinkedHashMap<>();

	private final boolean onADay;

	Spelling(boolean onADay) {
		this.onADay = onADay;
	}

	/** Keeps names for variables that the statement binds itself. */
	void reserve(String... names) {
		for (String name : names) {
			unused(name);
		}
	}

	/**
	 * Starts a statement with the id that a reader's id means, which is another where it
	 * was merged away.
	 */
	OrderableOngoingReadingAndWithWithoutWhere meaning(Given id) {
		Expression asked = parameter(id);
		Node merged = node("Merged");
		reserve(MEANT.getValue());
		return Cypher.optionalMatch(merged)
			.where(merged.property("id").eq(asked))
			.with(Cypher.coalesce(merged.property("into"), asked).as(MEANT));
	}

	/**
	 * Starts a statement with a row for each of the ids that a reader gives: the node
	 * that it means, or null where there is none.
	 */
	OngoingReadingWithWhere meaningOfEach(Given ids, Node node) {
		SymbolicName id = Cypher.name(variable("id"));
		Node merged = node("Merged");
		return Cypher.unwind(parameter(ids))
			.as(id)
			.optionalMatch(merged)
			.where(merged.property("id").eq(id))
			.with(Cypher.coalesce(merged.property("into"), id).as(id))
			.optionalMatch(node)
			.where(node.property("id").eq(id));
	}

	/**
	 * The list of what ids mean that a reader gives, one or several: of an id that is
	 * merged away, the one in its place. The statement works it out once, at its start.
	 */
	SymbolicName meanings(Given ids) {
		parameter(ids);
		return this.meanings.computeIfAbsent(ids.name(), (name) -> Cypher.name(unused(name + "Meant")));
	}

	/** The statement, after what works out the meanings of ids that it uses. */
	String withMeanings(String statement) {
		if (this.meanings.isEmpty()) {
			return statement;
		}
		String worked = this.meanings.entrySet()
			.stream()
			.map((meaning) -> """
					COLLECT {
					  UNWIND [] + $%s AS id
					  OPTIONAL MATCH (merged:Merged {id: id})
					  RETURN coalesce(merged.into, id)
					} AS %s""".formatted(meaning.getKey(), meaning.getValue().getValue()))
			.collect(Collectors.joining(", "));
		String names = this.meanings.values().stream().map(SymbolicName::getValue).collect(Collectors.joining(", "));
		return "WITH %s\nCALL (%s) {\n%s\n}\nRETURN *".formatted(worked, names, statement.indent(2).stripTrailing());
	}

	/** The parameter with a value that is given. */
	Expression parameter(Given given) {
		this.parameters.put(given.name(), (values) -> values.get(given.name()));
		return Cypher.parameter(given.name());
	}

	/**
	 * A parameter with a value that is a part of the question, told apart by its name.
	 */
	Expression parameter(String name, @Nullable Object value) {
		return following(name, (given) -> value);
	}

	/** A parameter whose value follows from a value that is given. */
	<T> Expression parameter(String name, Given given, Function<T, Object> value) {
		return following(name, (values) -> value.apply(given.in(values)));
	}

	/** A parameter whose value follows from all that are given. */
	Expression following(String name, Function<Map<String, Object>, @Nullable Object> value) {
		String unused = unused("the" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
		this.parameters.put(unused, value);
		return Cypher.parameter(unused);
	}

	/** A node variable named after the label. */
	Node node(String label) {
		return Cypher.node(label).named(variable(label));
	}

	/** A variable name that the statement does not use yet. */
	String variable(String label) {
		return unused(Character.toLowerCase(label.charAt(0)) + label.substring(1));
	}

	/** The day as of which is asked, or {@code null} where there is none. */
	@Nullable Expression asOf() {
		return this.onADay ? parameter(DAY) : null;
	}

	/** Notes words of which the graph must tell whether they exist. */
	void open(OpenWords asked) {
		this.words.add(asked);
	}

	Set<OpenWords> words() {
		return this.words;
	}

	Map<String, Function<Map<String, Object>, @Nullable Object>> parameters() {
		return this.parameters;
	}

	private String unused(String name) {
		int times = this.used.merge(name, 1, Integer::sum);
		return (times == 1) ? name : name + times;
	}

}
