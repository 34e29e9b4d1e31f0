package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Entities as nodes and facts as edges, in GEXF 1.3. Each has a start and an end where
 * anything is known of them, between which it possibly held; the dynamic attribute
 * {@code certainty} says on which days that is certain.
 */
final class Gexf implements Rendering {

	private static final String CERTAINTY = "certainty";

	@Override
	public void write(Contents contents, OutputStream out) throws IOException {
		XmlStream xml = new XmlStream(out);
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
		contents.entities((entity) -> {
			Spell spell = Spell.possible(entity.days());
			xml.open("node", "id", entity.id(), "label", entity.label(), "start", spell.first(), "end", spell.last());
			xml.open("attvalues");
			values(xml, GraphAttributes.OF_NODES, entity);
			xml.close().close().line();
		});
		xml.close().line().open("edges").line();
		GraphAttributes.edges(contents, (edge) -> edge(xml, edge));
		xml.close().line().close().line().close().end();
	}

	private static void edge(XmlStream xml, Edge edge) throws IOException {
		Days days = edge.fact().days();
		Spell possible = Spell.possible(days);
		xml.open("edge", "id", edge.id(), "source", edge.from().id(), "target", edge.to().id(), "label", edge.label(),
				"kind", edge.label(), "start", possible.first(), "end", possible.last());
		xml.open("attvalues");
		values(xml, GraphAttributes.OF_EDGES, edge);
		for (Spell spell : Spell.of(days)) {
			xml.empty("attvalue", "for", CERTAINTY, "value", spell.certainty(), "start", spell.first(), "end",
					spell.last());
		}
		xml.close().close().line();
	}

	private static void attributes(XmlStream xml, String of, List<? extends Column<?>> columns) throws IOException {
		xml.open("attributes", "class", of, "mode", "static").line();
		for (Column<?> column : columns) {
			xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type().word()).line();
		}
		xml.close().line();
	}

	private static <T> void values(XmlStream xml, List<Column<T>> columns, T row) throws IOException {
		for (Column<T> column : columns) {
			String text = column.text(row).orElse(null);
			if (text != null) {
				xml.empty("attvalue", "for", column.name(), "value", text);
			}
		}
	}

}
