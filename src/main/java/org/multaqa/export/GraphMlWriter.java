package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.GraphSource;

/**
 * Writes entities as nodes and facts as edges, in GraphML. Ids of nodes and edges have a
 * colon in place of the slash, which GraphML does not allow; the attributes
 * {@code entity} and {@code fact} have the ids unchanged.
 */
final class GraphMlWriter implements GraphWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final List<TableColumn<EntityView>> NODES = with(
			List.of(TableColumn.of("label", EntityView::label), TableColumn.of("entity", EntityView::id)),
			GraphAttributes.OF_NODES);

	private static final List<TableColumn<GraphEdge>> EDGES = with(List.of(TableColumn.of("label", GraphEdge::label)),
			GraphAttributes.OF_EDGES);

	@Override
	public void write(GraphSource graphSource, OutputStream out) throws IOException {
		XmlWriter xml = new XmlWriter(out);
		xml.open("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
			.line();
		keys(xml, "node", NODES);
		keys(xml, "edge", EDGES);
		xml.open("graph", "id", "multaqa", "edgedefault", "directed").line();
		graphSource.entities((entity) -> {
			xml.open("node", "id", id(entity.id()));
			data(xml, "node", NODES, entity);
			xml.close().line();
		});
		GraphAttributes.edges(graphSource, (edge) -> {
			xml.open("edge", "id", id(edge.id()), "source", id(edge.from().id()), "target", id(edge.to().id()));
			data(xml, "edge", EDGES, edge);
			xml.close().line();
		});
		xml.close().line().close().end();
	}

	private static void keys(XmlWriter xml, String of, List<? extends TableColumn<?>> columns) throws IOException {
		for (TableColumn<?> column : columns) {
			xml.empty("key", "id", key(of, column), "for", of, "attr.name", column.name(), "attr.type",
					column.type().word())
				.line();
		}
	}

	private static <T> void data(XmlWriter xml, String of, List<TableColumn<T>> columns, T row) throws IOException {
		for (TableColumn<T> column : columns) {
			String text = column.text(row).orElse(null);
			if (text != null) {
				xml.open("data", "key", key(of, column)).text(text).close();
			}
		}
	}

	private static String key(String of, TableColumn<?> column) {
		return of + "." + column.name();
	}

	private static String id(String id) {
		return id.replace('/', ':');
	}

	private static <T> List<TableColumn<T>> with(List<TableColumn<T>> first, List<TableColumn<T>> then) {
		return java.util.stream.Stream.concat(first.stream(), then.stream()).toList();
	}

}
