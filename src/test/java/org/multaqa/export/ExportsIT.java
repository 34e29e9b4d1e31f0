package org.multaqa.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seed, a new meeting and a hostile record in every format, read back by libraries
 * that others read such files with, and compared with what the graph holds.
 */
@EachBackend
class ExportsIT {

	private static final String TIED = "MATCH (fact:Fact) WHERE NOT fact:Claim OR (fact)-[:TARGET]->() ";

	private final RunningApplication multaqa;

	@TempDir
	private Path folder;

	ExportsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void loadTheSeed() throws IOException {
		if (!this.multaqa.holds("seed to export")) {
			SeedRecords.into(this.multaqa.emptied());
			load(new Document("new-meeting.yaml", Files.readAllBytes(Path.of("graph-seed/examples/new-meeting.yaml"))));
			load(HostileRecord.document());
			this.multaqa.holding("seed to export");
		}
	}

	@Test
	void recordsLoadIntoAnEmptyDatabaseAsTheSameGraph() throws IOException {
		String dump = text(ExportFormat.DUMP);
		byte[] records = export(ExportFormat.RECORDS);
		this.multaqa.emptied();
		LoadReport report = load(new Document("export.jsonl", records));

		assertThat(report.outcomes()).hasSize(26);
		assertThat(text(ExportFormat.DUMP)).isEqualTo(dump);
		assertThat(export(ExportFormat.RECORDS)).isEqualTo(records);
		this.multaqa.holding("seed to export");
	}

	@ParameterizedTest
	@EnumSource
	void theSameGraphGivesTheSameBytes(ExportFormat format) throws IOException {
		assertThat(export(format)).isEqualTo(export(format));
	}

	@Test
	void graphMlHasEveryEntityEveryTieAndEveryCitation() throws IOException {
		comparesWithTheGraph(ReadGraph.ofGraphMl(new StringReader(text(ExportFormat.GRAPHML))));
	}

	@Test
	void gexfHasEveryEntityEveryTieAndEveryCitation() throws IOException {
		Path file = Files.write(this.folder.resolve("graph.gexf"), export(ExportFormat.GEXF));

		comparesWithTheGraph(ReadGraph.ofGexf(file));
	}

	@Test
	void tablesHaveARowForEveryEntityFactAndCitation() throws IOException {
		Map<String, List<Map<String, String>>> tables = ReadTables.of(export(ExportFormat.CSV));

		List<String> entities = column(tables, "entities", "id");
		entities.addAll(column(tables, "sources", "id"));
		assertThat(entities).containsExactlyInAnyOrderElementsOf(ids("MATCH (node:Entity) "));
		assertThat(column(tables, "citations", "id"))
			.containsExactlyInAnyOrderElementsOf(ids("MATCH (node:Citation) "));
		Set<String> others = Set.of("entities", "sources", "citations");
		List<String> facts = tables.keySet()
			.stream()
			.filter((table) -> !others.contains(table))
			.flatMap((table) -> column(tables, table, "id").stream())
			.toList();
		assertThat(facts).containsExactlyInAnyOrderElementsOf(ids("MATCH (node:Fact) "));
		Map<String, String> hostile = Objects.requireNonNull(tables.get("entities"))
			.stream()
			.filter((row) -> HostileRecord.ENTITY.equals(row.get("id")))
			.findFirst()
			.orElseThrow();
		assertThat(hostile).containsEntry("name fr", "'" + HostileRecord.FRENCH)
			.containsEntry("name en", HostileRecord.ENGLISH_NAME)
			.containsEntry("name ar", HostileRecord.ARABIC);
		assertThat(tables.values()).allSatisfy((rows) -> assertThat(rows)
			.allSatisfy((row) -> assertThat(row.values()).noneMatch((cell) -> cell.matches("(?s)[=+@\\t-].*"))));
	}

	@Test
	void linkedDataHasEveryNodeWithItsNamesAndCitations() throws IOException {
		LinkedGraph graph = LinkedGraph.expanded(text(ExportFormat.JSONLD));

		assertThat(graph.ids()).containsAll(iris("MATCH (node:Entity) "))
			.containsAll(iris("MATCH (node:Fact) "))
			.containsAll(iris("MATCH (node:Citation) "));
		assertThat(graph.names(HostileRecord.ENTITY)).containsEntry("fr", HostileRecord.FRENCH)
			.containsEntry("en", HostileRecord.ENGLISH_NAME)
			.containsEntry("ar", HostileRecord.ARABIC);
		assertThat(graph.types("official/aawatif-hayar")).contains("https://schema.org/Person");
		assertThat(graph.linked("official/aawatif-hayar", "http://www.w3.org/ns/org#holds"))
			.contains("urn:multaqa:post/minister-of-solidarity");
		assertThat(graph.linked("meeting/2022-01-07-agadir-social-pole", "https://schema.org/location"))
			.containsExactly("urn:multaqa:commune/agadir");
	}

	/** A column that is forgotten would lose what stands in it from four formats. */
	@Test
	void everyStoredPropertyOfAFactHasAColumn() {
		Set<String> columns = new TreeSet<>(Set.of("id", "order_key", "folded", "key", "disputed", "best_published",
				"best_record", "in_use", "fine", "coarse", "keys", "of_kind"));
		FactColumns.ofAll().forEach((column) -> columns.add(column.name()));
		for (String prefix : List.of("from", "until")) {
			for (String part : List.of("text", "earliest", "latest", "precision", "weekday")) {
				columns.add(prefix + "_" + part);
			}
		}
		assertThat(this.multaqa.cypher("MATCH (fact:Fact) UNWIND keys(fact) AS id RETURN DISTINCT id"))
			.extracting((row) -> (String) row.get("id"))
			.isSubsetOf(columns);
	}

	private void comparesWithTheGraph(ReadGraph graph) {
		assertThat(graph.nodes().keySet()).containsExactlyInAnyOrderElementsOf(ids("MATCH (node:Entity) "));
		Set<String> facts = new TreeSet<>();
		Set<String> citations = new TreeSet<>();
		for (Map<String, String> edge : graph.edges()) {
			facts.add(edge.get("fact"));
			cited(HttpTestClient.JSON.readTree(edge.get("citations")), citations);
		}
		assertThat(facts).containsExactlyInAnyOrderElementsOf(ids(TIED + "WITH fact AS node "));
		for (Map<String, String> node : graph.nodes().values()) {
			for (JsonNode claim : HttpTestClient.JSON.readTree(node.getOrDefault("claims", "[]"))) {
				cited(claim.get("citations"), citations);
			}
		}
		assertThat(citations).containsExactlyInAnyOrderElementsOf(ids("MATCH (node:Citation) "));
		Map<String, String> hostile = Objects.requireNonNull(graph.nodes().get(HostileRecord.ENTITY));
		assertThat(hostile.get("name_ar")).isEqualTo(HostileRecord.ARABIC);
		assertThat(hostile.get("name_fr")).isEqualTo(HostileRecord.FRENCH);
		assertThat(hostile.getOrDefault("name_en", "").replace('\n', ' ')).isEqualTo(HostileRecord.ENGLISH_NAME);
	}

	private static void cited(JsonNode list, Set<String> citations) {
		for (JsonNode citation : list) {
			assertThat(citation.get("source").asString()).startsWith("source/");
			assertThat(citation.get("locator").asString()).isNotBlank();
			citations.add(citation.get("id").asString());
		}
	}

	private List<String> ids(String match) {
		return this.multaqa.cypher(match + "RETURN node.id AS id")
			.stream()
			.map((row) -> (String) row.get("id"))
			.toList();
	}

	private List<String> iris(String match) {
		return ids(match).stream().map((id) -> "urn:multaqa:" + id).toList();
	}

	private static List<String> column(Map<String, List<Map<String, String>>> tables, String table, String column) {
		return new ArrayList<>(
				Objects.requireNonNull(tables.get(table)).stream().map((row) -> row.get(column)).toList());
	}

	private LoadReport load(Document document) {
		LoadReport report = new LoadService(this.multaqa.get(LoadRepository.class), "test").load(List.of(document),
				false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
		return report;
	}

	private String text(ExportFormat format) throws IOException {
		return new String(export(format), StandardCharsets.UTF_8);
	}

	private byte[] export(ExportFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.multaqa.get(GraphExporter.class).write(format, out);
		return out.toByteArray();
	}

}
