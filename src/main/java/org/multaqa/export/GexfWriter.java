package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.multaqa.export.view.GraphSource;
import org.multaqa.export.view.PeriodBounds;

/**
 * Writes entities as nodes and facts as edges, in GEXF 1.3. Start and end are the bounds
 * within which each possibly held, if they are known; the dynamic attribute
 * {@code certainty} says on which days that is certain.
 */
final class GexfWriter implements GraphWriter {

	private static final String CERTAINTY = "certainty";

	@Override
	public void write(GraphSource graphSource, OutputStream out) throws IOException {
		XmlWriter xml = new XmlWriter(out);
		xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
		xml.open("meta").open("creator").text("Multaqa").close();
		xml.open("description").text("Entities are nodes, facts are edges; each keeps its citations.").close();
		xml.close().line();
		xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date", "timerepresentation",
				"interval")
			.line();
		attributes(xml, "node", GraphAttributes.OF_NODES);
		attributes(xml, "edge", GraphAttributes.OF_EDGES);
		xml.open("attributes", "class", "edge", "mode", "dynamic");
		xml.empty("attribute", "id", CERTAINTY, "title", CERTAINTY, "type", "string").close().line();
		xml.open("nodes").line();
		graphSource.entities((entity) -> {
			CertaintyInterval certaintyInterval = CertaintyInterval.possible(entity.days());
			xml.open("node", "id", entity.id(), "label", entity.label(), "start", certaintyInterval.first(), "end",
					certaintyInterval.last());
			xml.open("attvalues");
			values(xml, GraphAttributes.OF_NODES, entity);
			xml.close().close().line();
		});
		xml.close().line().open("edges").line();
		GraphAttributes.edges(graphSource, (edge) -> edge(xml, edge));
		xml.close().line().close().line().close().end();
	}

	private static void edge(XmlWriter xml, GraphEdge edge) throws IOException {
		PeriodBounds days = edge.fact().days();
		CertaintyInterval possible = CertaintyInterval.possible(days);
		xml.open("edge", "id", edge.id(), "source", edge.from().id(), "target", edge.to().id(), "label", edge.label(),
				"kind", edge.label(), "start", possible.first(), "end", possible.last());
		xml.open("attvalues");
		values(xml, GraphAttributes.OF_EDGES, edge);
		for (CertaintyInterval certaintyInterval : CertaintyInterval.of(days)) {
			xml.empty("attvalue", "for", CERTAINTY, "value", certaintyInterval.certainty(), "start",
					certaintyInterval.first(), "end", certaintyInterval.last());
		}
		xml.close().close().line();
	}

	private static void attributes(XmlWriter xml, String of, List<? extends TableColumn<?>> columns)
			throws IOException {
		xml.open("attributes", "class", of, "mode", "static").line();
		for (TableColumn<?> column : columns) {
			xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type().word()).line();
		}
		xml.close().line();
	}

	private static <T> void values(XmlWriter xml, List<TableColumn<T>> columns, T row) throws IOException {
		for (TableColumn<T> column : columns) {
			String text = column.text(row).orElse(null);
			if (text != null) {
				xml.empty("attvalue", "for", column.name(), "value", text);
			}
		}
	}

}
