package org.multaqa.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is exported, and what the documentation, the dashboard and the alerts say of it.
 */
@EachBackend
class MetricsIT {

	private static final Path DOCUMENTATION = Path.of("docs/operating.md");

	private static final Path DASHBOARD = Path.of("docs/operations/grafana-dashboard.json");

	private static final Path ALERTS = Path.of("docs/operations/alerts.yaml");

	private static final Pattern NAME = Pattern.compile("\\b(?:multaqa|jvm|process|http_server)_[a-z_]+");

	/** What belongs to a metric of this name: count, sum, buckets, maximum, total. */
	private static final Pattern ENDING = Pattern.compile("_(count|sum|max|bucket|total)$");

	private static final Pattern SELECTOR = Pattern.compile("\\b([a-z]+_[a-z_]+)\\{([^}]*)}");

	private static final Pattern GROUPING = Pattern.compile("by \\(([a-z, ]+)\\) \\(rate\\(([a-z_]+)");

	/** Labels that Prometheus adds where it reads an instance. */
	private static final Set<String> OF_PROMETHEUS = Set.of("instance", "job");

	private final RunningApplication multaqa;

	MetricsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void somethingToMeasure() {
		HttpTestClient.ask(this.multaqa, "{ officials { totalCount } }", Map.of(), null);
		HttpTestClient.ask(this.multaqa, "{ officials { totalCount } }", Map.of(), null);
		HttpTestClient.ask(this.multaqa, "{ nonsense }", Map.of(), null);
		HttpTestClient.ask(this.multaqa, "mutation { loadRecords(records: [{ record: \"bad\" }]) { text } }", Map.of(),
				this.multaqa.token());
	}

	@Test
	void requestsAreCountedByRootFieldAndOutcome() throws Exception {
		double before = value("multaqa_operation_seconds_count", "operation=\"post\"", "outcome=\"SUCCESS\"",
				"path=\"direct\"");
		double refused = value("multaqa_operation_seconds_count", "operation=\"post\"", "outcome=\"BAD_ID\"");
		String query = "query q($id: ID!) { post(id: $id) { id } }";
		HttpTestClient.ask(this.multaqa, query, Map.of("id", "post/none"), null);
		double first = value("multaqa_operation_rows_count", "operation=\"post\"");
		HttpTestClient.ask(this.multaqa, query, Map.of("id", "post/none"), null);
		HttpTestClient.ask(this.multaqa, query, Map.of("id", "none of the ids"), null);

		assertThat(value("multaqa_operation_seconds_count", "operation=\"post\"", "outcome=\"SUCCESS\"",
				"path=\"direct\""))
			.isGreaterThan(before);
		assertThat(value("multaqa_operation_seconds_count", "operation=\"post\"", "outcome=\"BAD_ID\""))
			.isEqualTo(refused + 1);
		assertThat(value("multaqa_operation_rows_count", "operation=\"post\"")).isEqualTo(first + 2);
	}

	@Test
	void nothingThatReadersWriteIsExported() throws Exception {
		HttpTestClient.ask(this.multaqa,
				"query SecretName { secretAlias: search(text: \"secret text\") { totalCount } }", Map.of(), null);
		HttpTestClient.ask(this.multaqa, "{ secretField }", Map.of(), null);

		assertThat(exported()).doesNotContainIgnoringCase("secret");
	}

	@Test
	void everyMetricOfTheDashboardAndTheAlertsIsExported() throws Exception {
		Set<String> names = samples().keySet();
		for (String expression : expressions()) {
			assertThat(NAME.matcher(expression).results().map(MatchResult::group)).as(expression)
				.isNotEmpty()
				.allSatisfy((name) -> assertThat(names).contains(name));
		}
	}

	@Test
	void everyLabelOfTheDashboardAndTheAlertsIsExported() throws Exception {
		Map<String, Set<String>> samples = samples();
		List<String> expressions = expressions();
		for (String expression : expressions) {
			SELECTOR.matcher(expression)
				.results()
				.filter((selector) -> !selector.group(1).equals("up"))
				.forEach((selector) -> assertThat(labels(selector.group(2), "=~?|!=")).as(expression)
					.isSubsetOf(with(samples.getOrDefault(selector.group(1), Set.of()))));
			GROUPING.matcher(expression)
				.results()
				.forEach((grouping) -> assertThat(labels(grouping.group(1), "$")).as(expression)
					.isSubsetOf(with(samples.getOrDefault(grouping.group(2), Set.of()))));
		}
		assertThat(expressions).hasSizeGreaterThan(20);
	}

	@Test
	void documentationListsOurMetricsWithTheirLabels() throws Exception {
		Map<String, Set<String>> exported = new HashMap<>();
		samples().forEach((name, labels) -> {
			if (name.startsWith("multaqa_")) {
				Set<String> own = new TreeSet<>(labels);
				own.remove("le");
				exported.put(ENDING.matcher(name).replaceFirst(""), own);
			}
		});
		Map<String, Set<String>> documented = new HashMap<>();
		for (String line : Files.readAllLines(DOCUMENTATION)) {
			if (line.startsWith("| `multaqa_")) {
				String[] cells = line.split("\\|");
				words(cells[1]).forEach((name) -> documented.put(name, words(cells[2])));
			}
		}

		assertThat(documented).isEqualTo(exported);
	}

	private static Set<String> with(Set<String> labels) {
		Set<String> all = new TreeSet<>(OF_PROMETHEUS);
		all.addAll(labels);
		return all;
	}

	private static Set<String> words(String cell) {
		return Pattern.compile("`([^`]+)`")
			.matcher(cell)
			.results()
			.map((word) -> word.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> labels(String text, String end) {
		return Arrays.stream(text.split(", *"))
			.map((label) -> label.split(end)[0].strip())
			.filter((label) -> !label.isEmpty())
			.collect(Collectors.toSet());
	}

	private static List<String> expressions() throws IOException {
		List<String> expressions = new ArrayList<>();
		JsonNode dashboard = HttpTestClient.JSON.readTree(Files.readString(DASHBOARD));
		for (JsonNode panel : dashboard.get("panels")) {
			for (JsonNode target : panel.get("targets")) {
				expressions.add(target.get("expr").asString());
			}
		}
		for (String line : Files.readAllLines(ALERTS)) {
			if (line.strip().startsWith("expr: ") && !line.contains("up{")) {
				expressions.add(line.strip().substring("expr: ".length()));
			}
		}
		return expressions;
	}

	/** Names of samples, with the names of their labels. */
	private Map<String, Set<String>> samples() throws Exception {
		Map<String, Set<String>> samples = new HashMap<>();
		for (String line : exported().split("\n")) {
			if (!line.startsWith("#")) {
				String name = line.split("[{ ]")[0];
				Set<String> labels = samples.computeIfAbsent(name, (any) -> new TreeSet<>());
				Pattern.compile("([a-z_]+)=\"").matcher(line).results().forEach((label) -> labels.add(label.group(1)));
			}
		}
		return samples;
	}

	/** The samples of this name that have all of the labels, together. */
	private double value(String name, String... labels) throws Exception {
		return exported().lines()
			.filter((line) -> line.startsWith(name + "{") && Arrays.stream(labels).allMatch(line::contains))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	private String exported() throws Exception {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.multaqa.url() + "/actuator/prometheus")).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body();
	}

}
