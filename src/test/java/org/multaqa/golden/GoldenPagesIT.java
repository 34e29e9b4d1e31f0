package org.multaqa.golden;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.CypherLogCapture;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in {@code src/test/golden} reads as what happens, over each way to the
 * database. Run with {@code -Dgolden.write=true} to write the pages anew, and read the
 * difference; with {@code -Dgolden.only=3[0-9]} only those of which the names begin so.
 */
@EachBackend
class GoldenPagesIT {

	private static final Map<String, String> BODIES = new ConcurrentHashMap<>();

	private final RunningApplication multaqa;

	GoldenPagesIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
		// which sorts of meetings there are is read once, apart from any question
		HttpTestClient.data(this.multaqa, "{ meetings(filter: {kind: [\"CONSULTATION\"]}) { totalCount } }");
	}

	@TestFactory
	Stream<DynamicTest> everyPageReadsAsWhatHappens() {
		return GoldenPage.all().map((page) -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
	}

	@Test
	void thereAreEnoughPagesToLearnFrom() {
		assertThat(GoldenPage.all()).hasSizeGreaterThanOrEqualTo(25);
	}

	private void check(GoldenPage page) {
		try (CypherLogCapture tap = new CypherLogCapture()) {
			@SuppressWarnings("unchecked")
			String body = HttpTestClient.ask(this.multaqa, page.request(), (Map<String, ?>) page.variables(), null);
			List<CypherLogCapture.LoggedQuery> statements = tap.drain();
			String seen = page.with(statements, body);
			if (Boolean.getBoolean("golden.write")) {
				page.pretty().rewrite(page.pretty().with(statements, body));
			}
			else {
				assertThat(seen).isEqualTo(page.text());
			}
			if (!body.contains("\"errors\"")) {
				int fields = rootFields(page.request());
				assertThat(statements)
					.as("one statement for each root field, of analyses one to read what they are computed from, "
							+ "level by level, and one to read what they name")
					.hasSizeBetween(fields, page.isAnalysis() ? 9 * fields : fields);
			}
			assertThat(BODIES.computeIfAbsent(page.toString(), (name) -> body)).as("the same bytes over each way")
				.isEqualTo(body);
		}
	}

	private static int rootFields(String request) {
		return Parser.parse(request)
			.getDefinitionsOfType(OperationDefinition.class)
			.get(0)
			.getSelectionSet()
			.getSelections()
			.size();
	}

}
