package org.multaqa.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.multaqa.cypher.load.ExportQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.export.view.EntityView;
import org.multaqa.export.view.FactView;
import org.multaqa.export.view.GraphSource;
import org.multaqa.model.FactKind;
import org.multaqa.store.connection.Database;

/**
 * Reads the graph for exports, row by row.
 */
final class DatabaseGraphSource implements GraphSource {

	private final Database database;

	DatabaseGraphSource(Database database) {
		this.database = database;
	}

	@Override
	public void records(ElementVisitor<String> elementVisitor) throws IOException {
		each(ExportQueries.records(), (row) -> (String) Objects.requireNonNull(row.get("content")), elementVisitor);
	}

	@Override
	public void entities(ElementVisitor<EntityView> elementVisitor) throws IOException {
		each(ExportQueries.entities(), ExportRowReader::entity, elementVisitor);
	}

	@Override
	public void facts(FactKind kind, ElementVisitor<FactView> elementVisitor) throws IOException {
		each(ExportQueries.facts(kind), (row) -> ExportRowReader.fact(row.get("fact")), elementVisitor);
	}

	private <T> void each(CypherQuery statement, Function<Map<String, Object>, T> reading,
			ElementVisitor<T> elementVisitor) throws IOException {
		try {
			this.database.read(statement, (row) -> {
				try {
					elementVisitor.visit(reading.apply(row));
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
