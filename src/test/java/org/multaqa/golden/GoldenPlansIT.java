package org.multaqa.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about each statement of the golden pages does not grow with the
 * graph: it starts at an index, and takes pages in the order of one.
 */
class GoldenPlansIT {

	/** From here on rows come from what is bound already, or from a full-text index. */
	private static final List<String> BOUND = List.of("Argument", "ProcedureCall", "EmptyRow");

	@TestFactory
	Stream<DynamicTest> noStatementReadsMoreThanItAnswers() {
		RunningApplication multaqa = RunningApplication.driver();
		if (!multaqa.holds("seed")) {
			SeedRecords.into(multaqa.emptied()).holding("seed");
		}
		try (Session session = multaqa.get(Driver.class).session()) {
			// what tests before this one left in the statistics is no reason for a plan
			session.run("CALL db.prepareForReplanning()").consume();
		}
		return GoldenPage.all()
			.flatMap((page) -> page.statements()
				.map((statement) -> DynamicTest.dynamicTest(page.toString(), () -> check(multaqa, statement))));
	}

	private static void check(RunningApplication multaqa, GoldenPage.ExpectedQuery statement) {
		try (Session session = multaqa.get(Driver.class).session()) {
			Plan plan = session.run("EXPLAIN " + statement.text(), statement.parameters()).consume().plan();
			assertThat(faults(plan, false)).as("%s%n%s", statement.text(), plan).isEmpty();
		}
	}

	/**
	 * @param counting whether the rows are only counted: how many fit a filter is told by
	 * looking at all that may
	 */
	private static List<String> faults(Plan plan, boolean counting) {
		List<String> faults = new ArrayList<>();
		String operator = name(plan);
		if (operator.equals("AllNodesScan") || operator.equals("CartesianProduct")) {
			faults.add(operator);
		}
		if (!counting && operator.equals("Filter")
				&& plan.children().stream().anyMatch((child) -> name(child).endsWith("LabelScan"))) {
			faults.add("a label scan under a filter");
		}
		if (!counting && (operator.endsWith("Sort") || operator.endsWith("Top"))
				&& leaves(plan).noneMatch(BOUND::contains)) {
			faults.add(operator + " of all there are");
		}
		boolean counts = counting || operator.equals("EagerAggregation");
		plan.children().forEach((child) -> faults.addAll(faults(child, counts)));
		return faults;
	}

	private static Stream<String> leaves(Plan plan) {
		return plan.children().isEmpty() ? Stream.of(name(plan))
				: plan.children().stream().flatMap(GoldenPlansIT::leaves);
	}

	private static String name(Plan plan) {
		return plan.operatorType().replaceFirst("@.*", "");
	}

}
