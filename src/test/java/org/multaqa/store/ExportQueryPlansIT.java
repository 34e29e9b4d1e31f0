package org.multaqa.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.cypher.load.ExportQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.FactKind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database does for an export does not grow with the graph. */
class ExportQueryPlansIT {

	@Test
	void theDatabaseGoesAlongAnIndexAndKeepsNoRows() {
		RunningApplication multaqa = RunningApplication.driver();
		if (!multaqa.holds("seed")) {
			SeedRecords.into(multaqa.emptied()).holding("seed");
		}
		List<CypherQuery> statements = Stream
			.concat(Stream.of(ExportQueries.records(), ExportQueries.entities()),
					Arrays.stream(FactKind.values()).map(ExportQueries::facts))
			.toList();

		try (Session session = multaqa.get(Driver.class).session()) {
			for (CypherQuery statement : statements) {
				Plan plan = session.run("EXPLAIN " + statement.text(), statement.parameters()).consume().plan();
				assertThat(operators(plan)).as(statement.text())
					.noneMatch((operator) -> operator.contains("Sort") || operator.contains("Top"))
					.last()
					.asString()
					.contains("Index");
			}
		}
	}

	/**
	 * The outer operators, down to where the rows come from; what is nested is of one
	 * row.
	 */
	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>();
		for (Plan at = plan; at != null; at = at.children().isEmpty() ? null : at.children().get(0)) {
			operators.add(at.operatorType());
		}
		return operators;
	}

}
