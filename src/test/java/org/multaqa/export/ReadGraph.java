package org.multaqa.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.graphstream.graph.Element;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGEXF;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A graph file as a library of its own field reads it.
 *
 * @param nodes the attributes of each node, by the id that it has with us
 * @param edges the attributes of each edge
 */
record ReadGraph(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

	/** By JGraphT, which holds the file against the schema of GraphML. */
	static ReadGraph ofGraphMl(Reader file) {
		DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		Map<String, Map<String, String>> nodes = new HashMap<>();
		Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
		importer.setSchemaValidation(true);
		importer.setVertexFactory((id) -> id);
		importer.addVertexAttributeConsumer(
				(attribute, value) -> nodes.computeIfAbsent(attribute.getFirst(), (id) -> new HashMap<>())
					.put(attribute.getSecond(), value.getValue()));
		importer.addEdgeAttributeConsumer(
				(attribute, value) -> edges.computeIfAbsent(attribute.getFirst(), (edge) -> new HashMap<>())
					.put(attribute.getSecond(), value.getValue()));
		importer.importGraph(graph, file);
		Map<String, Map<String, String>> byEntity = new HashMap<>();
		graph.vertexSet().forEach((id) -> byEntity.put(entity(nodes, id), nodes.getOrDefault(id, Map.of())));
		return new ReadGraph(byEntity, graph.edgeSet().stream().map(edges::get).toList());
	}

	private static String entity(Map<String, Map<String, String>> nodes, String id) {
		return nodes.getOrDefault(id, Map.of()).getOrDefault("entity", "a node that is no entity");
	}

	/** By GraphStream, which makes no node for an edge that leads nowhere. */
	static ReadGraph ofGexf(Path file) throws IOException {
		MultiGraph graph = new MultiGraph("read", true, false);
		FileSourceGEXF source = new FileSourceGEXF();
		source.addSink(graph);
		source.readAll(file.toString());
		Map<String, Map<String, String>> nodes = new HashMap<>();
		graph.nodes().forEach((node) -> nodes.put(node.getId(), attributes(node)));
		List<Map<String, String>> edges = new ArrayList<>();
		graph.edges().forEach((edge) -> edges.add(attributes(edge)));
		return new ReadGraph(nodes, edges);
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> attributes = new HashMap<>();
		element.attributeKeys()
			.filter((key) -> element.getAttribute(key) != null)
			.forEach((key) -> attributes.put(key, String.valueOf(element.getAttribute(key))));
		return attributes;
	}

}
