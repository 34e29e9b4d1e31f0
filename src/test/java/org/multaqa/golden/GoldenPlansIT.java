package org.multaqa.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * <p>
 * What an analysis computes of many facts together has another rule, because its answer
 * is about all of a few things: which of the regions of a country, or of its programmes,
 * lack something. It may scan, combine and sort what is as many as a country has of it,
 * see {@link #OF_A_COUNTRY}, but nothing that grows with what is recorded: no meetings,
 * facts, officials or sources. To these it must come from an index, or from what it has
 * found.
 */
class GoldenPlansIT {

	/**
	 * Labels of which a country has so many, however much is recorded: its territories,
	 * and the programmes and topics, each of which may be a row of the answer.
	 */
	private static final Set<String> OF_A_COUNTRY = Set.of("Country", "Region", "Province", "Commune", "Territory",
			"Program", "Topic");

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
				.map((statement) -> DynamicTest.dynamicTest(page.toString(),
						() -> check(multaqa, statement, page.isComputed()))));
	}

	private static void check(RunningApplication multaqa, GoldenPage.ExpectedQuery statement, boolean computed) {
		try (Session session = multaqa.get(Driver.class).session()) {
			Plan plan = session.run("EXPLAIN " + statement.text(), dated(statement.parameters())).consume().plan();
			assertThat(computed ? unbounded(plan).toList() : faults(plan, false)).as("%s%n%s", statement.text(), plan)
				.isEmpty();
		}
	}

	/** Days stand on the pages as text. */
	private static Map<String, Object> dated(Map<String, Object> parameters) {
		Map<String, Object> dated = new HashMap<>(parameters);
		dated.replaceAll((name, value) -> String.valueOf(value).matches("\\d{4}-\\d{2}-\\d{2}")
				? LocalDate.parse(String.valueOf(value)) : value);
		return dated;
	}

	/** What an analysis reads that grows with what is recorded. */
	private static Stream<String> unbounded(Plan plan) {
		String operator = name(plan);
		boolean scan = operator.endsWith("Scan") && !operator.equals("NodeByLabelScan")
				|| operator.equals("NodeByLabelScan") && OF_A_COUNTRY.stream()
					.noneMatch((label) -> plan.arguments().get("Details").asString().endsWith(":" + label));
		return Stream.concat(scan ? Stream.of(operator + " " + plan.arguments().get("Details")) : Stream.empty(),
				plan.children().stream().flatMap(GoldenPlansIT::unbounded));
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
