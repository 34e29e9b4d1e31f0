package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A register of meetings in the shape of the UK's, with invented people, through the
 * mapping that is kept as an example.
 */
class RegisterImportTests {

	private static final Path MAPPING = Path.of("graph-seed/examples/mappings/uk-ministers-meetings.yaml");

	private final List<JsonNode> records;

	private final ImportStatistics importStatistics;

	RegisterImportTests() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.importStatistics = FileImporter
			.of(new Document("uk.yaml", Files.readAllBytes(MAPPING)),
					List.of(Path.of("src/test/resources/imports/register.csv")))
			.write(out, null);
		this.records = out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
	}

	@Test
	void rowsOfOneMeetingAreOneRecord() {
		assertThat(this.records).map((record) -> record.at("/meeting/id").asString())
			.containsExactly("meeting/uk-1", "meeting/uk-2", "meeting/uk-3", "meeting/uk-4", "meeting/uk-9",
					"meeting/uk-10");
		assertThat(participants(0)).containsExactly(
				"official/ada-marsh as post/attorney-general-attorney-generals-office for ministry/attorney-generals-office",
				"institution/river-trust", "institution/law-circle");
		assertThat(this.records.get(0).at("/meeting/participants/2/cite").asString()).isEqualTo("row 3");
	}

	@Test
	void officeAndPersonComeApart() {
		assertThat(this.records).map((record) -> record.at("/meeting/participants/0/who").asString())
			.containsExactly("official/ada-marsh", "official/bo-quill", "official/dee-park",
					"post/secretary-of-state-for-defence-ministry-of-defence", "official/eve-stone",
					"official/baroness-northover");
	}

	@Test
	void aCellOfSeveralLinesIsSeveralOrganisationsAndATitleIsAPerson() {
		assertThat(participants(1)).containsExactly(
				"official/bo-quill as post/minister-of-state-department-for-work-and-pensions for ministry/department-for-work-and-pensions",
				"institution/hill-farmers", "institution/valley-millers", "official/dr-cy-lund");
	}

	@Test
	void datesAreAsPreciseAsWritten() {
		assertThat(this.records).map((record) -> record.at("/meeting/when").asString())
			.containsExactly("2012-07", "2013-03-15", "2014-01", "2014-02", "2014-06", "2014-07");
	}

	@Test
	void whatIsDirtyIsRejectedWithTheReason() {
		assertThat(this.importStatistics.reasons()).containsExactly(
				java.util.Map.entry("register.csv:9: the year 1930 is a slip, the register begins in 2010", 2L),
				java.util.Map.entry("register.csv:12: 7 cells, where the header has 12", 1L),
				java.util.Map.entry("register.csv:13: a quote that is opened and not closed", 1L),
				java.util.Map
					.entry("register.csv:11: in when: \"13-2014\" is not a date written as MM-yyyy or dd-MM-yyyy", 1L),
				java.util.Map.entry(
						"register.csv:15: \"1\" comes again in Meeting ID after rows of others; rows of one record must follow one another",
						1L));
		assertThat(this.importStatistics.rows()).isEqualTo(14);
	}

	private List<String> participants(int record) {
		return this.records.get(record).at("/meeting/participants").valueStream().map((participant) -> {
			String as = participant.path("as").asString("");
			String behalf = participant.path("for").asString("");
			return participant.get("who").asString() + (as.isEmpty() ? "" : " as " + as)
					+ (behalf.isEmpty() ? "" : " for " + behalf);
		}).toList();
	}

}
