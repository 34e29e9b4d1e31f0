package org.multaqa.cypher;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What one statement shares while it is being spelled: unused variable names, parameters,
 * and the day as of which it is asked.
 */
final class Spelling {

	/** What the reader's id means. */
	static final SymbolicName MEANT = Cypher.name("meant");

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private final @Nullable LocalDate asOf;

	private @Nullable Expression asOfParameter;

	Spelling(@Nullable LocalDate asOf) {
		this.asOf = asOf;
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
	OrderableOngoingReadingAndWithWithoutWhere meaning(String id) {
		Expression asked = parameter("id", id);
		Node merged = node("Merged");
		reserve(MEANT.getValue());
		return Cypher.optionalMatch(merged)
			.where(merged.property("id").eq(asked))
			.with(Cypher.coalesce(merged.property("into"), asked).as(MEANT));
	}

	/** A parameter with this value, named after what it is for. */
	Expression parameter(String name, @Nullable Object value) {
		String unused = unused(name);
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
		if (this.asOf != null && this.asOfParameter == null) {
			this.asOfParameter = parameter("asOf", this.asOf);
		}
		return this.asOfParameter;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private String unused(String name) {
		int times = this.used.merge(name, 1, Integer::sum);
		return (times == 1) ? name : name + times;
	}

}
