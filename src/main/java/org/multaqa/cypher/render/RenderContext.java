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
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.RelationshipSelection;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Labels;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The state of one Cypher query while it is generated: unused variable names, parameters,
 * and the as-of day.
 */
public final class RenderContext {

	/** The variable for the id that a requested id means. */
	public static final SymbolicName MEANT = Cypher.name("meant");

	/**
	 * The label of a territory of any kind, and the label of the index on ids. They are
	 * joined by {@code &}, because the database refuses queries that join some labels by
	 * colons and use {@code |} for others.
	 */
	public static final Labels ANY_TERRITORY = Cypher.exactlyLabel("Node").and(Cypher.exactlyLabel("Territory"));

	private static final Parameter DAY = new Parameter(ParameterNames.DAY);

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, Function<Map<String, Object>, @Nullable Object>> parameters = new LinkedHashMap<>();

	private final Set<VocabularyQuery> words = new LinkedHashSet<>();

	/** The variable that holds what the ids of a parameter mean, by parameter. */
	private final Map<String, SymbolicName> meanings = new LinkedHashMap<>();

	private final boolean onADay;

	public RenderContext(boolean onADay) {
		this.onADay = onADay;
	}

	/** Reserves names of variables that the query binds itself. */
	public void reserve(String... names) {
		for (String name : names) {
			unused(name);
		}
	}

	/**
	 * Starts a query with the id that a requested id means: another one if it is merged.
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
	 * Starts a query with one row for each requested id: the node that it means, or null
	 * if there is none.
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
	 * The list of the ids that one or several requested ids mean: for a merged id, the
	 * one that it is merged into. The query computes the list once, at its start.
	 */
	public SymbolicName meanings(Parameter ids) {
		parameter(ids);
		return this.meanings.computeIfAbsent(ids.name(), (name) -> Cypher.name(unused(name + "Meant")));
	}

	/** The query, preceded by the part that computes the meanings of its ids. */
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

	/** The Cypher parameter for a parameter of the query plan. */
	public Expression parameter(Parameter parameter) {
		this.parameters.put(parameter.name(), (values) -> values.get(parameter.name()));
		return Cypher.parameter(parameter.name());
	}

	/** A Cypher parameter with a constant value, identified by its name. */
	public Expression parameter(String name, @Nullable Object value) {
		return following(name, (given) -> value);
	}

	/** A Cypher parameter computed from the value of one parameter. */
	<T> Expression parameter(String name, Parameter parameter, Function<T, Object> value) {
		return following(name, (values) -> value.apply(parameter.in(values)));
	}

	/** A Cypher parameter computed from all given values. */
	public Expression following(String name, Function<Map<String, Object>, @Nullable Object> value) {
		String unused = unused("the" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
		this.parameters.put(unused, value);
		return Cypher.parameter(unused);
	}

	/** A node variable named after the label. */
	public Node node(String label) {
		return Cypher.node(label).named(variable(label));
	}

	/** An unused variable name. */
	public String variable(String label) {
		return unused(Character.toLowerCase(label.charAt(0)) + label.substring(1));
	}

	/** The as-of day, or {@code null} if there is none. */
	public @Nullable Expression asOf() {
		return this.onADay ? parameter(DAY) : null;
	}

	/** Adds words of which the graph must decide whether they exist. */
	public void open(VocabularyQuery asked) {
		this.words.add(asked);
	}

	/**
	 * Adds the words of a filter, which must exist even if nothing is selected that
	 * depends on the filter.
	 */
	void open(RelationshipSelection relationshipSelection) {
		relationshipSelection.filter()
			.conditions()
			.filter(Filter.Words.class::isInstance)
			.map(Filter.Words.class::cast)
			.forEach((filter) -> open(
					new VocabularyQuery(relationshipSelection.label(), filter.property(), filter.words())));
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
