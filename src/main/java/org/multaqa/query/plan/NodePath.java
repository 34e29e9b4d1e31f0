package org.multaqa.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path through the graph from a node; the empty path stays at the node.
 *
 * @param steps the steps in order
 */
public record NodePath(List<Hop> steps) {

	private static final Pattern STEP = Pattern.compile("(<?)-\\[:([A-Z_|]+)(?:\\*(\\d)\\.\\.(\\d))?]-(>?)"
			+ "\\((?::([A-Za-z]+)(?: \\{([a-z_]+): '([A-Z_]+)'})?)?\\)");

	public NodePath {
		steps = List.copyOf(steps);
	}

	/**
	 * Parses the notation of the schema's {@code @path} directive, a subset of Cypher.
	 * @throws IllegalArgumentException if the text is not such a path
	 */
	public static NodePath parse(String cypher) {
		List<Hop> steps = new ArrayList<>();
		Matcher step = STEP.matcher(cypher);
		int end = 0;
		while (end < cypher.length()) {
			if (!step.find(end) || step.start() != end || step.group(1).isEmpty() == step.group(5).isEmpty()) {
				throw new IllegalArgumentException(
						"\"%s\" is not a path such as -[:PART_OF]->(:Region).".formatted(cypher));
			}
			steps.add(new Hop(List.of(step.group(2).split("\\|")), !step.group(5).isEmpty(),
					(step.group(3) != null) ? Integer.parseInt(step.group(3)) : 1,
					(step.group(4) != null) ? Integer.parseInt(step.group(4)) : 1, step.group(6),
					(step.group(7) != null) ? Map.of(step.group(7), step.group(8)) : Map.of()));
			end = step.end();
		}
		return new NodePath(steps);
	}

	/** Whether the path can reach a node more than once. */
	public boolean mayRepeat() {
		return this.steps.size() > 1 || !this.steps.stream().allMatch(Hop::single)
				|| this.steps.stream().anyMatch((hop) -> hop.types().size() > 1);
	}

}
