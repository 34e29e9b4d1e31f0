package org.multaqa.cypher;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.FactKind;
import org.multaqa.query.Path;
import org.multaqa.query.Step;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;

/**
 * Spells paths as patterns. Lasting facts on the way count only where they possibly held
 * on the day of the question.
 */
final class Ways {

	private static final Set<String> LASTING = Arrays.stream(FactKind.values())
		.filter(FactKind::lasting)
		.map(FactKind::label)
		.collect(Collectors.toUnmodifiableSet());

	private final Spelling spelling;

	Ways(Spelling spelling) {
		this.spelling = spelling;
	}

	/** Whether nodes with the label hold over a period. */
	static boolean lasting(String label) {
		return LASTING.contains(label) || label.equals("Lasting") || label.equals("Name");
	}

	/** The way from a node that is known already to one that is wanted. */
	Way along(Path path, Node start, Node end) {
		PatternElement pattern = start;
		Condition condition = Cypher.noCondition();
		Expression day = this.spelling.asOf();
		int last = path.steps().size() - 1;
		for (int i = 0; i <= last; i++) {
			Step step = path.steps().get(i);
			Node next = (i == last) ? end : between(step);
			pattern = extend(pattern, step, next);
			if (day != null && step.label() != null && lasting(step.label())) {
				condition = condition.and(OnTheDay.possible(next, step.label(), day, this.spelling));
			}
		}
		return new Way(pattern, condition);
	}

	private Node between(Step step) {
		if (step.label() == null) {
			return Cypher.anyNode();
		}
		boolean needsName = this.spelling.asOf() != null && lasting(step.label());
		Node node = needsName ? this.spelling.node(step.label()) : Cypher.node(step.label());
		for (Map.Entry<String, String> property : step.properties().entrySet()) {
			node = node.withProperties(property.getKey(), Cypher.literalOf(property.getValue()));
		}
		return node;
	}

	private static PatternElement extend(PatternElement pattern, Step step, Node next) {
		ExposesRelationships<?> from = (ExposesRelationships<?>) pattern;
		String[] types = step.types().toArray(String[]::new);
		Object extended = step.outgoing() ? from.relationshipTo(next, types) : from.relationshipFrom(next, types);
		boolean single = step.least() == 1 && step.most() == 1;
		if (extended instanceof Relationship relationship) {
			return single ? relationship : relationship.length(step.least(), step.most());
		}
		RelationshipChain chain = (RelationshipChain) extended;
		return single ? chain : chain.length(step.least(), step.most());
	}

	/**
	 * A way through the graph.
	 *
	 * @param pattern the pattern to match
	 * @param condition what must hold on the way
	 */
	record Way(PatternElement pattern, Condition condition) {

	}

}
