package org.multaqa.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.multaqa.analysis.computation.EntityPair;

/**
 * The positions of nodes in a picture: a force-directed layout after Fruchterman and
 * Reingold in a square. The random numbers are seeded, so that the same nodes and ties
 * always give the same picture.
 *
 * @param nodes the ids of the nodes
 * @param ties the ties between them
 */
record ForceLayout(List<String> nodes, List<EntityPair> ties) {

	/** The length of a side of the square. */
	private static final double SIDE = 1000;

	private static final long SEED = 20_210_917;

	/** Above this number of nodes, the layout runs fewer rounds. */
	private static final int WORK = 30_000;

	private static final double NEAR = 0.5;

	ForceLayout {
		nodes = List.copyOf(nodes);
		ties = List.copyOf(ties);
	}

	/** The positions by id, rounded to two decimals. */
	Map<String, Position> positions() {
		if (this.nodes.isEmpty()) {
			return Map.of();
		}
		Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		this.nodes.stream().sorted().forEach(graph::addVertex);
		this.ties.stream().sorted().forEach((tie) -> graph.addEdge(tie.first(), tie.second()));
		int rounds = Math.max(50, Math.min(300, WORK / Math.max(1, this.nodes.size())));
		LayoutModel2D<String> model = new MapLayoutModel2D<>(Box2D.of(0, 0, SIDE, SIDE));
		new IndexedFRLayoutAlgorithm2D<String, DefaultEdge>(rounds, NEAR,
				IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(SEED))
			.layout(graph, model);
		Map<String, Position> positions = new HashMap<>();
		this.nodes.forEach((node) -> {
			var point = model.get(node);
			positions.put(node, new Position(rounded(point.getX()), rounded(point.getY())));
		});
		return positions;
	}

	private static double rounded(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/** A position in the square. */
	record Position(double x, double y) {

	}

}
