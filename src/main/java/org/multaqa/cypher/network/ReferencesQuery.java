package org.multaqa.cypher.network;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.SingleRow;
import org.multaqa.query.analysis.Reference;
import org.multaqa.query.plan.Parameter;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query for the nodes that an analysis found: for each field of its
 * result with nodes, a list of their ids, each with its row.
 *
 * @param renderContext the query
 */
public record ReferencesQuery(RenderContext renderContext) {

	public Statement of(List<Reference> references) {
		List<Object> columns = new ArrayList<>();
		references.forEach((reference) -> {
			columns.add(reference.column());
			columns.add(rows(reference));
		});
		return SingleRow.of(columns);
	}

	private Expression rows(Reference reference) {
		SymbolicName id = Cypher.name(this.renderContext.variable("id"));
		Node node = this.renderContext.node("Node");
		return Cypher.collect(Cypher.unwind(this.renderContext.parameter(new Parameter(reference.column())))
			.as(id)
			.match(node)
			.where(node.property("id").eq(id))
			.returning(Cypher.listOf(id,
					ProjectionRenderer.of(this.renderContext, null, node).map(reference.projection())))
			.build());
	}

}
