package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Entities as nodes and facts as edges, in GraphML. Ids have a colon where ours have a
 * slash, because its ids know no slash; the attributes {@code entity} and {@code fact}
 * have ours.
 */
final class GraphMl implements Rendering {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final List<Column<EntityView>> NODES = with(
			List.of(Column.of("label", EntityView::label), Column.of("entity", EntityView::id)),
			GraphAttributes.OF_NODES);

	private static final List<Column<Edge>> EDGES = with(List.of(Column.of("label", Edge::label)),
			GraphAttributes.OF_EDGES);

	@Override
	public void write(Contents contents, OutputStream out) throws IOException {
		XmlStream xml = new XmlStream(out);
		xml.open("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
			.line();
		keys(xml, "node", NODES);
		keys(xml, "edge", EDGES);
		xml.open("graph", "id", "multaqa", "edgedefault", "directed").line();
		contents.entities((entity) -> {
			xml.open("node", "id", id(entity.id()));
			data(xml, "node", NODES, entity);
			xml.close().line();
		});
		GraphAttributes.edges(contents, (edge) -> {
			xml.open("edge", "id", id(edge.id()), "source", id(edge.from().id()), "target", id(edge.to().id()));
			data(xml, "edge", EDGES, edge);
			xml.close().line();
		});
		xml.close().line().close().end();
	}

	private static void keys(XmlStream xml, String of, List<? extends Column<?>> columns) throws IOException {
		for (Column<?> column : columns) {
			xml.empty("key", "id", key(of, column), "for", of, "attr.name", column.name(), "attr.type",
					column.type().word())
				.line();
		}
	}

	private static <T> void data(XmlStream xml, String of, List<Column<T>> columns, T row) throws IOException {
		for (Column<T> column : columns) {
			String text = column.text(row).orElse(null);
			if (text != null) {
				xml.open("data", "key", key(of, column)).text(text).close();
			}
		}
	}

	private static String key(String of, Column<?> column) {
		return of + "." + column.name();
	}

	private static String id(String id) {
		return id.replace('/', ':');
	}

	private static <T> List<Column<T>> with(List<Column<T>> first, List<Column<T>> then) {
		return java.util.stream.Stream.concat(first.stream(), then.stream()).toList();
	}

}
