package org.multaqa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.ExportStatements;
import org.multaqa.export.EntityView;
import org.multaqa.export.FactView;
import org.multaqa.export.GraphSource;
import org.multaqa.model.FactKind;

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
		each(ExportStatements.records(), (row) -> (String) Objects.requireNonNull(row.get("content")), elementVisitor);
	}

	@Override
	public void entities(ElementVisitor<EntityView> elementVisitor) throws IOException {
		each(ExportStatements.entities(), ExportRowReader::entity, elementVisitor);
	}

	@Override
	public void facts(FactKind kind, ElementVisitor<FactView> elementVisitor) throws IOException {
		each(ExportStatements.facts(kind), (row) -> ExportRowReader.fact(row.get("fact")), elementVisitor);
	}

	private <T> void each(CypherStatement statement, Function<Map<String, Object>, T> reading,
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
