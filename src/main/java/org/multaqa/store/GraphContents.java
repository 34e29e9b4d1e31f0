package org.multaqa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.ExportStatements;
import org.multaqa.export.Contents;
import org.multaqa.export.EntityView;
import org.multaqa.export.FactView;
import org.multaqa.model.FactKind;

/**
 * Reads the graph for exports, row by row.
 */
final class GraphContents implements Contents {

	private final Database database;

	GraphContents(Database database) {
		this.database = database;
	}

	@Override
	public void records(Visit<String> visit) throws IOException {
		each(ExportStatements.records(), (row) -> (String) Objects.requireNonNull(row.get("content")), visit);
	}

	@Override
	public void entities(Visit<EntityView> visit) throws IOException {
		each(ExportStatements.entities(), ExportRows::entity, visit);
	}

	@Override
	public void facts(FactKind kind, Visit<FactView> visit) throws IOException {
		each(ExportStatements.facts(kind), (row) -> ExportRows.fact(row.get("fact")), visit);
	}

	private <T> void each(CypherStatement statement, Function<Map<String, Object>, T> reading, Visit<T> visit)
			throws IOException {
		try {
			this.database.read(statement, (row) -> {
				try {
					visit.visit(reading.apply(row));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
