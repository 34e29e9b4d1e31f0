package org.multaqa.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.export.view.CitationView;
import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.FactView;
import org.multaqa.export.view.GraphSource;
import org.multaqa.model.FactKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * The attributes of the nodes and edges of a graph. Citations are JSON in one attribute,
 * because graph formats have no lists that all programs read.
 */
final class GraphAttributes {

	static final List<TableColumn<EntityView>> OF_NODES = Stream
		.concat(EntityColumns.all().stream(), Stream.of(TableColumn.<EntityView>of("claims", GraphAttributes::claims)))
		.toList();

	static final List<TableColumn<GraphEdge>> OF_EDGES = ofEdges();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private GraphAttributes() {
	}

	/**
	 * Visits the facts that are edges: all except claims that lead to no other entity.
	 */
	static void edges(GraphSource graphSource, GraphSource.ElementVisitor<GraphEdge> elementVisitor)
			throws java.io.IOException {
		for (FactKind kind : FactKind.values()) {
			graphSource.facts(kind, (fact) -> {
				if (leadsOn(fact)) {
					for (GraphEdge edge : GraphEdge.of(fact)) {
						elementVisitor.visit(edge);
					}
				}
			});
		}
	}

	private static List<TableColumn<GraphEdge>> ofEdges() {
		List<TableColumn<GraphEdge>> columns = new ArrayList<>();
		columns.add(TableColumn.of("kind", (edge) -> edge.fact().kind().label()));
		columns.add(TableColumn.of("fact", (edge) -> edge.fact().id()));
		columns.add(TableColumn.of("from_end", (edge) -> edge.from().relationship()));
		columns.add(TableColumn.of("to_end", (edge) -> edge.to().relationship()));
		Stream.concat(FactColumns.ofAll().stream(), FactColumns.when().stream())
			.forEach((column) -> columns.add(ofFact(column)));
		columns.add(new TableColumn<>("citation_count", TableColumn.ColumnType.LONG,
				(edge) -> (long) edge.fact().citations().size()));
		columns.add(TableColumn.of("citations", (edge) -> JSON.writeValueAsString(citations(edge.fact()))));
		return List.copyOf(columns);
	}

	private static TableColumn<GraphEdge> ofFact(TableColumn<FactView> column) {
		Function<FactView, ?> value = column.value();
		return new TableColumn<>(column.name(), column.type(), (edge) -> value.apply(edge.fact()));
	}

	private static String claims(EntityView entity) {
		List<Map<String, Object>> claims = new ArrayList<>();
		entity.claims().stream().filter((claim) -> !leadsOn(claim)).forEach((claim) -> {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("id", claim.id());
			for (TableColumn<FactView> column : FactColumns.of(FactKind.CLAIM)) {
				Object value = column.value().apply(claim);
				if (value != null) {
					fields.put(column.name(), value);
				}
			}
			fields.put("citations", citations(claim));
			claims.add(fields);
		});
		return claims.isEmpty() ? "" : JSON.writeValueAsString(claims);
	}

	private static boolean leadsOn(FactView fact) {
		return fact.kind() != FactKind.CLAIM || !fact.ends("TARGET").isEmpty();
	}

	private static List<Map<String, Object>> citations(FactView fact) {
		return fact.citations().stream().map(CitationView::fields).toList();
	}

}
