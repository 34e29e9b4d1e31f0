package org.multaqa.cypher.render;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.FactKind;
import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.NodePath;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;

/**
 * Generates paths as Cypher patterns. Facts with a period count only if they possibly
 * held on the as-of day.
 */
final class PathPatterns {

	private static final Set<String> LASTING = Arrays.stream(FactKind.values())
		.filter(FactKind::lasting)
		.map(FactKind::label)
		.collect(Collectors.toUnmodifiableSet());

	private final RenderContext renderContext;

	PathPatterns(RenderContext renderContext) {
		this.renderContext = renderContext;
	}

	/** Whether nodes with the label have a period. */
	static boolean lasting(String label) {
		return LASTING.contains(label) || label.equals("Lasting") || label.equals("Name");
	}

	/** The pattern of a path from a bound node to another node. */
	Way along(NodePath nodePath, Node start, Node end) {
		PatternElement pattern = start;
		Condition condition = Cypher.noCondition();
		Expression day = this.renderContext.asOf();
		int last = nodePath.steps().size() - 1;
		for (int i = 0; i <= last; i++) {
			Hop hop = nodePath.steps().get(i);
			Node next = (i == last) ? end : between(hop);
			pattern = extend(pattern, hop, next);
			if (day != null && hop.label() != null && lasting(hop.label())) {
				condition = condition.and(ValidityConditions.possible(next, hop.label(), day, this.renderContext));
			}
		}
		return new Way(pattern, condition);
	}

	private Node between(Hop hop) {
		if (hop.label() == null) {
			return Cypher.anyNode();
		}
		boolean needsName = this.renderContext.asOf() != null && lasting(hop.label());
		Node node = needsName ? this.renderContext.node(hop.label()) : Cypher.node(hop.label());
		for (Map.Entry<String, String> property : hop.properties().entrySet()) {
			node = node.withProperties(property.getKey(), Cypher.literalOf(property.getValue()));
		}
		return node;
	}

	private static PatternElement extend(PatternElement pattern, Hop hop, Node next) {
		ExposesRelationships<?> from = (ExposesRelationships<?>) pattern;
		String[] types = hop.types().toArray(String[]::new);
		Object extended = hop.outgoing() ? from.relationshipTo(next, types) : from.relationshipFrom(next, types);
		boolean single = hop.least() == 1 && hop.most() == 1;
		if (extended instanceof Relationship relationship) {
			return single ? relationship : relationship.length(hop.least(), hop.most());
		}
		RelationshipChain chain = (RelationshipChain) extended;
		return single ? chain : chain.length(hop.least(), hop.most());
	}

	/**
	 * A pattern with its condition.
	 *
	 * @param pattern the pattern to match
	 * @param condition the condition on the nodes of the path
	 */
	record Way(PatternElement pattern, Condition condition) {

	}

}
