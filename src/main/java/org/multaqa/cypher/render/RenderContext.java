package org.multaqa.cypher.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.cypher.query.VocabularyQuery;
import org.multaqa.query.plan.Parameter;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What one query shares while it is being generated: unused variable names, parameters,
 * and the day as of which it is asked.
 */
public final class RenderContext {

	/** What the reader's id means. */
	public static final SymbolicName MEANT = Cypher.name("meant");

	private static final Parameter DAY = new Parameter(ParameterNames.DAY);

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, Function<Map<String, Object>, @Nullable Object>> parameters = new LinkedHashMap<>();

	private final Set<VocabularyQuery> words = new LinkedHashSet<>();

	/** By the parameter, the variable that holds what its ids mean. */
	private final Map<String, SymbolicName> meanings = new LinkedHashMap<>();

	private final boolean onADay;

	public RenderContext(boolean onADay) {
		this.onADay = onADay;
	}

	/** Keeps names for variables that the query binds itself. */
	public void reserve(String... names) {
		for (String name : names) {
			unused(name);
		}
	}

	/**
	 * Starts a query with the id that a reader's id means, which is another where it was
	 * merged away.
	 */
	public OrderableOngoingReadingAndWithWithoutWhere meaning(Parameter id) {
		Expression asked = parameter(id);
		Node merged = node("Merged");
		reserve(MEANT.getValue());
		return Cypher.optionalMatch(merged)
			.where(merged.property("id").eq(asked))
			.with(Cypher.coalesce(merged.property("into"), asked).as(MEANT));
	}

	/**
	 * Starts a query with a row for each of the ids that a reader gives: the node that it
	 * means, or null where there is none.
	 */
	public OngoingReadingWithWhere meaningOfEach(Parameter ids, Node node) {
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
	 * merged away, the one in its place. The query works it out once, at its start.
	 */
	public SymbolicName meanings(Parameter ids) {
		parameter(ids);
		return this.meanings.computeIfAbsent(ids.name(), (name) -> Cypher.name(unused(name + "Meant")));
	}

	/** The query, after what works out the meanings of ids that it uses. */
	public String withMeanings(String statement) {
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
	public Expression parameter(Parameter parameter) {
		this.parameters.put(parameter.name(), (values) -> values.get(parameter.name()));
		return Cypher.parameter(parameter.name());
	}

	/**
	 * A parameter with a value that is a part of the question, told apart by its name.
	 */
	public Expression parameter(String name, @Nullable Object value) {
		return following(name, (given) -> value);
	}

	/** A parameter whose value follows from a value that is given. */
	<T> Expression parameter(String name, Parameter parameter, Function<T, Object> value) {
		return following(name, (values) -> value.apply(parameter.in(values)));
	}

	/** A parameter whose value follows from all that are given. */
	public Expression following(String name, Function<Map<String, Object>, @Nullable Object> value) {
		String unused = unused("the" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
		this.parameters.put(unused, value);
		return Cypher.parameter(unused);
	}

	/** A node variable named after the label. */
	public Node node(String label) {
		return Cypher.node(label).named(variable(label));
	}

	/** A variable name that the query does not use yet. */
	public String variable(String label) {
		return unused(Character.toLowerCase(label.charAt(0)) + label.substring(1));
	}

	/** The day as of which is asked, or {@code null} where there is none. */
	public @Nullable Expression asOf() {
		return this.onADay ? parameter(DAY) : null;
	}

	/** Notes words of which the graph must tell whether they exist. */
	public void open(VocabularyQuery asked) {
		this.words.add(asked);
	}

	public Set<VocabularyQuery> words() {
		return this.words;
	}

	public Map<String, Function<Map<String, Object>, @Nullable Object>> parameters() {
		return this.parameters;
	}

	private String unused(String name) {
		int times = this.used.merge(name, 1, Integer::sum);
		return (times == 1) ? name : name + times;
	}

}
