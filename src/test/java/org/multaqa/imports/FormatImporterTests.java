package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.Slug;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Popolo and FollowTheMoneyImporter: what has a place in the graph is kept, whatever it
 * is called and in whatever order it comes; what has none is listed.
 */
class FormatImporterTests {

	@TempDir
	private Path folder;

	private StandardFormatImport imported;

	@BeforeEach
	void prepare() {
		this.imported = new StandardFormatImport(this.folder);
	}

	@Test
	void everyMembershipOfPopoloIsAFactWithItsDates() throws IOException {
		this.imported.run("popolo", StandardFormatImport.FIXTURES.resolve("parliament.json"));
		assertThat(this.imported.facts()).containsExactlyInAnyOrder(
				"affiliation institution/parliament-party-green-a0cb6de6 to institution/parliament-alliance part-of",
				"affiliation official/parliament-inline to institution/parliament-party-green-a0cb6de6 member-of from 2011",
				"affiliation official/parliament-p-1-85051de8 to institution/parliament-house member-of from 2012-02 until 2016-01-31",
				"affiliation official/parliament-p-1-85051de8 to institution/parliament-party-green-a0cb6de6 member-of from 2012-02 until 2016-01-31",
				"mandate official/parliament-https-people-example-2-189fac05 post post/parliament-house-deputy-speaker from 2013 until 2014-05",
				"affiliation official/parliament-https-people-example-2-189fac05 to institution/parliament-house member-of from 2013 until 2014-05",
				"mandate official/parliament-https-people-example-2-189fac05 post post/parliament-post-clerk-06916a2d",
				"affiliation institution/parliament-party-green-a0cb6de6 to institution/parliament-alliance member-of from 2010-06-01",
				"mandate official/parliament-aouatf-73bbaa88c0e5e597 post post/parliament-min-health-wzira-a07641d2 from 2015-12",
				"affiliation official/parliament-aouatf-73bbaa88c0e5e597 to ministry/parliament-min-health member-of from 2015-12");
	}

	@Test
	void whatPopoloSaysThatHasNoPlaceIsListed() throws IOException {
		ImportStatistics importStatistics = this.imported.run("popolo",
				StandardFormatImport.FIXTURES.resolve("parliament.json"));
		assertThat(importStatistics.leftOut()).containsEntry("motions", 2L)
			.containsEntry("persons.contact_details", 1L)
			.containsEntry("persons.images", 1L)
			.containsEntry("persons.other_names.note", 2L)
			.containsEntry("persons.gender \"non-binary\"", 1L)
			.containsEntry("persons.death_date that is not a date", 1L)
			.containsEntry("memberships.start_date that is not a date", 1L)
			.containsEntry("areas of class \"constituency\"", 1L)
			.containsEntry("organizations.seats", 1L);
		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"parliament.json persons[3]: the id \"p 1\" comes again, another has it already",
				"parliament.json posts[1]: organization_id: \"gone\", which nothing in this file has as its id",
				"parliament.json memberships[3]: nothing under person_id: a membership of nobody states no fact",
				"parliament.json memberships[4]: person_id: \"p-404\", which nothing in this file has as its id");
	}

	@Test
	void aFileOfAnotherKindIsSaidSo() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.json"), "[]");
		Path broken = Files.writeString(this.folder.resolve("broken.json"), "{\"persons\": [{\"id\": ");
		Path other = Files.writeString(this.folder.resolve("other.json"), "{\"results\": []}");
		assertThat(List.of(list, broken, other))
			.allSatisfy((file) -> assertThat(TemporaryImport.problems(() -> this.imported.run("popolo", file)))
				.singleElement()
				.asString()
				.startsWith(file.getFileName().toString())
				.endsWith(
						"expected a Popolo document with persons, organizations, memberships, posts, areas or events"));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFile() throws IOException {
		Path popolo = Files
			.writeString(this.folder.resolve("p.json"), "\uFEFF{\"memberships\": [{\"person_id\": \"é\", "
					+ "\"organization_id\": \"o\"}], \"persons\": [{\"id\": \"é\", \"name\": \"É\"}], \"organizations\": [{\"id\": \"o\"}]}");
		assertThat(this.imported.run("popolo", popolo).records()).isEqualTo(3);
		Path ftm = Files.writeString(this.folder.resolve("f.jsonl"),
				"\uFEFF{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n");
		assertThat(this.imported.run("followthemoney", ftm).records()).isOne();
	}

	@Test
	void aMappingFileNamesTheSourceOfAStandardFile() throws IOException {
		FileImporter prepared = FileImporter.of(
				org.multaqa.intake.document.Document.text("m.yaml",
						"mapping: house\nformat: popolo\nlanguage: fr\nsource: { title: The House, kind: dataset }\n"),
				List.of(StandardFormatImport.FIXTURES.resolve("parliament.json")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		prepared.write(out, null);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains(
				"{\"record\":\"house-organization-house\",\"source\":{\"title\":\"The House\",\"kind\":\"dataset\"}")
			.contains("\"names\":{\"fr\":\"House of Assembly\"}");
	}

	@Test
	void aPopoloFileShowsWhichDayItsEndsAre() throws IOException {
		String file = """
				{"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "h", "name": "H"}],
				 "memberships": [
				  {"person_id": "a", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2011-12-31"},
				  {"person_id": "a", "organization_id": "h", "start_date": "NEXT", "end_date": "2014-05"}]}
				""";
		ImportStatistics inclusive = this.imported.run("popolo",
				Files.writeString(this.folder.resolve("i.json"), file.replace("NEXT", "2012-01-01")));
		assertThat(this.imported.facts()).containsExactly(
				"affiliation official/i-a to institution/i-h member-of from 2010-01-01 until 2012-01-01",
				"affiliation official/i-a to institution/i-h member-of from 2012-01-01 until 2014-05-02..2014-06-01");
		assertThat(inclusive.remarks()).containsExactly(
				"i.json: end_date is read as the last day (ends: inclusive), since next periods begin on the day after (1) or on the same day (0)");
		this.imported.run("popolo",
				Files.writeString(this.folder.resolve("e.json"), file.replace("NEXT", "2011-12-31")));
		assertThat(this.imported.facts()).containsExactly(
				"affiliation official/e-a to institution/e-h member-of from 2010-01-01 until 2011-12-31",
				"affiliation official/e-a to institution/e-h member-of from 2011-12-31 until 2014-05");
		ImportStatistics open = this.imported.run("popolo",
				Files.writeString(this.folder.resolve("o.json"), file.replace("NEXT", "2013")));
		assertThat(open.remarks()).singleElement().asString().startsWith("o.json: nothing shows whether end_date is");
	}

	@Test
	void whereNothingDecidesWhichDayEndsAreItIsSaid() throws IOException {
		ImportStatistics tie = this.imported.run("popolo", Files.writeString(this.folder.resolve("t.json"),
				"""
						{"persons": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "organizations": [{"id": "h", "name": "H"}],
						 "memberships": [
						  {"person_id": "a", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2011-12-31"},
						  {"person_id": "a", "organization_id": "h", "start_date": "2012-01-01"},
						  {"person_id": "b", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2012-01-01"},
						  {"person_id": "b", "organization_id": "h", "start_date": "2012-01-01"}]}
						"""));

		assertThat(tie.remarks()).containsExactly(
				"t.json: nothing decides whether end_date is the last day or the day after it, since next periods begin on the day after (1) or on the same day (1); "
						+ "it is read as the day after. If it is the last day, import with a mapping that says ends: inclusive");
	}

	@Test
	void aPeriodThatEndsBeforeItStartsIsRejectedInTheWordsOfTheFile() throws IOException {
		ImportStatistics popolo = this.imported.run("popolo", Files.writeString(this.folder.resolve("r.json"), """
				{"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "h", "name": "H"}],
				 "memberships": [
				  {"person_id": "a", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2011-12-31"},
				  {"person_id": "a", "organization_id": "h", "start_date": "2012-01-01"},
				  {"person_id": "a", "organization_id": "h", "start_date": "2016-03-01", "end_date": "2015-01-01"}]}
				"""));
		assertThat(popolo.reasons().keySet()).containsExactly(
				"r.json memberships[2]: a period that starts \"2016-03-01\" and ends \"2015-01-01\", which is before");
		assertThat(this.imported.facts()).hasSize(2);
	}

	@Test
	void eachMembershipOfOneMemberHasItsTerm() throws IOException {
		this.imported.run("popolo", Files.writeString(this.folder.resolve("t.json"),
				"""
						{"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "h", "name": "H"}, {"id": "g", "name": "G"}],
						 "events": [{"id": "term/4", "classification": "legislative period", "start_date": "2010", "end_date": "2014"}],
						 "memberships": [
						  {"person_id": "a", "organization_id": "h", "legislative_period_id": "term/4", "end_date": "2012-03-01"},
						  {"person_id": "a", "organization_id": "h", "legislative_period_id": "term/4", "start_date": "2012-05-01"},
						  {"person_id": "a", "organization_id": "g", "start_date": "2012-05-01", "end_date": "2013"},
						  {"person_id": "a", "organization_id": "g", "start_date": "2012-05-01", "end_date": "2014"},
						  {"person_id": "a", "organization_id": "g", "start_date": "2012-05-01", "end_date": "2014"},
						  {"person_id": "a", "organization_id": "g", "start_date": "2015-05-01", "legislative_period_id": "term/4"},
						  {"person_id": "a", "organization_id": "g"}]}
						"""));
		String term = Slug.ofId("term/4", 13);
		assertThat(this.imported.records().lines().filter((line) -> line.contains("\"affiliation\"")))
			.extracting((line) -> line.replaceFirst(".*member-of\",?", "").replaceFirst("}.*", ""))
			.containsExactly("\"term\":\"%s-to-2012-03-01\",\"from\":\"2010\",\"until\":\"2012-03-01\"".formatted(term),
					"\"term\":\"%s-2012-05-01\",\"from\":\"2012-05-01\",\"until\":\"2014\"".formatted(term),
					"\"term\":\"2012-05-01\",\"from\":\"2012-05-01\",\"until\":\"2013\"",
					"\"term\":\"2012-05-01-2\",\"from\":\"2012-05-01\",\"until\":\"2014\"",
					"\"term\":\"%s-2015-05-01\",\"from\":\"2015-05-01\"".formatted(term), "");
	}

}
