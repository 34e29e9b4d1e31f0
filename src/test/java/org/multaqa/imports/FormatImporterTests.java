package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

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

	private static final Path FIXTURES = Path.of("src/test/resources/imports");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void everyMembershipOfPopoloIsAFactWithItsDates() throws IOException {
		run("popolo", FIXTURES.resolve("parliament.json"));
		assertThat(facts()).containsExactlyInAnyOrder(
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
		ImportStatistics importStatistics = run("popolo", FIXTURES.resolve("parliament.json"));
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
	void everyTieOfFollowTheMoneyIsAFactWithItsDates() throws IOException {
		ImportStatistics importStatistics = run("followthemoney", FIXTURES.resolve("people.ftm.json"));
		assertThat(facts()).containsExactlyInAnyOrder(
				"mandate official/people-Q900000001 post post/people-pos-mayor-eb5a6f1a from 2014-03 until 2018"
					.replace("eb5a6f1a", Slug.hash("pos/mayor")),
				"mandate official/people-Q900000001 post post/people-%s from 2001-01-01"
					.formatted(Slug.ofId("org:1-treasurer")),
				"affiliation official/people-Q900000001 to institution/people-%s member-of from 2001-01-01"
					.formatted(Slug.ofId("org:1")),
				"affiliation ministry/people-NK-body to institution/people-NK-gov part-of");
		assertThat(importStatistics.leftOut()).containsEntry("entities of schema Ownership", 1L)
			.containsEntry("Person.topics", 1L)
			.containsEntry("Occupancy.status", 1L)
			.containsEntry("Event.involved who is not known", 1L);
		assertThat(importStatistics.rejected()).isEqualTo(4);
		assertThat(importStatistics.rows()).isEqualTo(16);
	}

	@Test
	void aFileOfAnotherKindIsSaidSo() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.json"), "[]");
		Path broken = Files.writeString(this.folder.resolve("broken.json"), "{\"persons\": [{\"id\": ");
		Path other = Files.writeString(this.folder.resolve("other.json"), "{\"results\": []}");
		assertThat(List.of(list, broken, other))
			.allSatisfy((file) -> assertThat(TemporaryImport.problems(() -> run("popolo", file))).singleElement()
				.asString()
				.startsWith(file.getFileName().toString())
				.endsWith(
						"expected a Popolo document with persons, organizations, memberships, posts, areas or events"));
	}

	@Test
	void aListOfEntitiesIsNoFileOfLines() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.json"),
				"[\n  {\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}},\n");
		Path one = Files.writeString(this.folder.resolve("one.json"), "{\n  \"id\": \"a\"\n}\n");
		assertThat(List.of(list, one)).allSatisfy(
				(file) -> assertThat(TemporaryImport.problems(() -> run("followthemoney", file))).singleElement()
					.asString()
					.contains("one JSON document", "each entity whole, on a line of its own"));
	}

	@Test
	void whatFollowTheMoneyMergedIsKeptWhole() throws IOException {
		Path merged = Files.writeString(this.folder.resolve("merged.json"),
				"""
						{"id":"p","caption":"Noor Sahl","schema":"Person","referents":["x-1"],"properties":{"birthDate":["1965","1965-03-01"],"permId":["7"]}}
						{"id":"m","schema":"Position","properties":{"name":["Minister"],"organization":["gone"]}}
						{"id":"d","schema":"Position","properties":{"name":["Deputy"],"numberOfSeats":["many"]}}
						{"id":"b","schema":"Company","properties":{"name":["Bank"],"isinCode":["MA001"]}}
						{"id":"w","schema":"Project","properties":{"name":["Wells"]}}
						{"id":"o","schema":"Occupancy","properties":{"holder":["p"],"post":["m","d","gone"],"startDate":["2020-05","2020","2021"],"endDate":["2024-01-01"]}}
						{"id":"f","schema":"ProjectParticipant","properties":{"participant":["b"],"project":["w"],"role":["Funding agency"]}}
						{"id":"g","schema":"ProjectParticipant","properties":{"participant":["p"],"project":["w"],"role":["Witness"]}}
						""");
		ImportStatistics importStatistics = run("followthemoney", merged);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(
				"{\"id\":\"official/merged-p\",\"born\":\"1965-03-01\",\"names\":{\"en\":\"Noor Sahl\"},\"identifiers\":{\"ftm\":\"p\",\"perm-id\":\"7\"}}",
				"\"identifiers\":{\"ftm\":\"b\",\"isin-code\":\"MA001\"}",
				"{\"involvement\":\"institution/merged-b\",\"program\":\"program/merged-w\",\"role\":\"funds\"}",
				"{\"involvement\":\"official/merged-p\",\"program\":\"program/merged-w\",\"role\":\"partners\"}",
				"{\"mandate\":\"official/merged-p\",\"post\":\"post/merged-m\",\"term\":\"2020-05\",\"from\":\"2020-05\",\"until\":\"2024-01-01\"}",
				"{\"mandate\":\"official/merged-p\",\"post\":\"post/merged-d\",\"term\":\"2020-05\",\"from\":\"2020-05\",\"until\":\"2024-01-01\"}");
		assertThat(importStatistics.leftOut()).containsOnly(Map.entry("Person.referents", 1L),
				Map.entry("Position.organization that is not known", 1L),
				Map.entry("Position.numberOfSeats \"many\"", 1L), Map.entry("Occupancy.post that is not known", 1L),
				Map.entry("Occupancy.startDate beside another", 1L),
				Map.entry("ProjectParticipant.role \"Witness\", kept as partners", 1L));
		assertThat(importStatistics.rejected()).isZero();
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFile() throws IOException {
		Path popolo = Files
			.writeString(this.folder.resolve("p.json"), "\uFEFF{\"memberships\": [{\"person_id\": \"é\", "
					+ "\"organization_id\": \"o\"}], \"persons\": [{\"id\": \"é\", \"name\": \"É\"}], \"organizations\": [{\"id\": \"o\"}]}");
		assertThat(run("popolo", popolo).records()).isEqualTo(3);
		Path ftm = Files.writeString(this.folder.resolve("f.jsonl"),
				"\uFEFF{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n");
		assertThat(run("followthemoney", ftm).records()).isOne();
	}

	@Test
	void aMappingFileNamesTheSourceOfAStandardFile() throws IOException {
		FileImporter prepared = FileImporter.of(
				org.multaqa.intake.document.Document.text("m.yaml",
						"mapping: house\nformat: popolo\nlanguage: fr\nsource: { title: The House, kind: dataset }\n"),
				List.of(FIXTURES.resolve("parliament.json")));
		prepared.write(this.out, null);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(
				"{\"record\":\"house-organization-house\",\"source\":{\"title\":\"The House\",\"kind\":\"dataset\"}")
			.contains("\"names\":{\"fr\":\"House of Assembly\"}");
	}

	@Test
	void fragmentsOfOneEntityAreOneWhereverTheyStand() throws IOException {
		String[] lines = {
				"{\"id\":\"p\",\"schema\":\"LegalEntity\",\"properties\":{\"name\":[\"N. Sahl\"],\"birthDate\":[\"1965\"]}}",
				"{\"id\":\"m\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Minister\"]}}",
				"{\"id\":\"p\",\"caption\":\"Noor Sahl\",\"schema\":\"Person\",\"properties\":{\"gender\":[\"أنثى\"],\"name\":[\"Noor Sahl\"]}}",
				"{\"id\":\"o\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"p\"],\"startDate\":[\"2020\"]}}",
				"{\"id\":\"o\",\"schema\":\"Occupancy\",\"properties\":{\"post\":[\"m\"],\"endDate\":[\"2021\"]}}",
				"{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"birthDate\":[\"1965-03\"],\"alias\":[\"Noora\"]}}" };
		Random random = new Random(4);
		for (int round = 0; round < 20; round++) {
			List<String> shuffled = new ArrayList<>(List.of(lines));
			Collections.shuffle(shuffled, random);
			ImportStatistics importStatistics = run("followthemoney",
					Files.writeString(this.folder.resolve("parts.json"), String.join("\n", shuffled)));
			assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"official/parts-p\"",
					"\"gender\":\"female\"", "\"born\":\"1965-03\"", "\"names\":{\"en\":\"Noor Sahl\"}", "N. Sahl",
					"Noora",
					"{\"mandate\":\"official/parts-p\",\"post\":\"post/parts-m\",\"term\":\"2020\",\"from\":\"2020\",\"until\":\"2021\"}");
			assertThat(importStatistics.records()).isEqualTo(3);
			assertThat(importStatistics.rejected()).isZero();
			assertThat(importStatistics.remarks()).hasSize(2)
				.anySatisfy((remark) -> assertThat(remark).contains("3 lines are fragments of entities"));
		}
	}

	@Test
	void whatCannotBeOneEntityIsNotMerged() throws IOException {
		ImportStatistics importStatistics = run("followthemoney",
				Files.writeString(this.folder.resolve("two.json"),
						"{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada\"]}}\n"
								+ "{\"id\":\"p\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Ada Ltd\"]}}\n"));
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("Ada").doesNotContain("Ltd");
		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"two.json:2: the id \"p\" comes again as \"Company\", where the lines before say \"Person\"");
	}

	@Test
	void aPopoloFileShowsWhichDayItsEndsAre() throws IOException {
		String file = """
				{"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "h", "name": "H"}],
				 "memberships": [
				  {"person_id": "a", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2011-12-31"},
				  {"person_id": "a", "organization_id": "h", "start_date": "NEXT", "end_date": "2014-05"}]}
				""";
		ImportStatistics inclusive = run("popolo",
				Files.writeString(this.folder.resolve("i.json"), file.replace("NEXT", "2012-01-01")));
		assertThat(facts()).containsExactly(
				"affiliation official/i-a to institution/i-h member-of from 2010-01-01 until 2012-01-01",
				"affiliation official/i-a to institution/i-h member-of from 2012-01-01 until 2014-05-02..2014-06-01");
		assertThat(inclusive.remarks()).containsExactly(
				"i.json: end_date is read as the last day (ends: inclusive), since next periods begin on the day after (1) or on the same day (0)");
		run("popolo", Files.writeString(this.folder.resolve("e.json"), file.replace("NEXT", "2011-12-31")));
		assertThat(facts()).containsExactly(
				"affiliation official/e-a to institution/e-h member-of from 2010-01-01 until 2011-12-31",
				"affiliation official/e-a to institution/e-h member-of from 2011-12-31 until 2014-05");
		ImportStatistics open = run("popolo",
				Files.writeString(this.folder.resolve("o.json"), file.replace("NEXT", "2013")));
		assertThat(open.remarks()).singleElement().asString().startsWith("o.json: nothing shows whether end_date is");
	}

	@Test
	void whereNothingDecidesWhichDayEndsAreItIsSaid() throws IOException {
		ImportStatistics tie = run("popolo", Files.writeString(this.folder.resolve("t.json"),
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
	void aFollowTheMoneyFileShowsWhichDayItsEndsAre() throws IOException {
		String file = """
				{"id":"a","schema":"Person","properties":{"name":["A"]}}
				{"id":"h","schema":"Organization","properties":{"name":["H"]}}
				{"id":"1","schema":"Membership","properties":{"member":["a"],"organization":["h"],"startDate":["2015-01-01"],"endDate":["2016-12-31"]}}
				{"id":"2","schema":"Membership","properties":{"member":["a"],"organization":["h"],"startDate":["NEXT"]}}
				""";
		ImportStatistics inclusive = run("followthemoney",
				Files.writeString(this.folder.resolve("i.json"), file.replace("NEXT", "2017-01-01")));
		assertThat(facts()).containsExactly(
				"affiliation official/i-a to institution/i-h member-of from 2015-01-01 until 2017-01-01",
				"affiliation official/i-a to institution/i-h member-of from 2017-01-01");
		assertThat(inclusive.remarks()).containsExactly(
				"i.json: endDate is read as the last day (ends: inclusive), since next periods begin on the day after (1) or on the same day (0)");
		ImportStatistics exclusive = run("followthemoney",
				Files.writeString(this.folder.resolve("e.json"), file.replace("NEXT", "2016-12-31")));
		assertThat(facts())
			.contains("affiliation official/e-a to institution/e-h member-of from 2015-01-01 until 2016-12-31");
		assertThat(exclusive.remarks()).singleElement().asString().contains("(ends: exclusive)");
		ImportStatistics open = run("followthemoney",
				Files.writeString(this.folder.resolve("o.json"), file.replace("NEXT", "2018")));
		assertThat(open.remarks()).singleElement().asString().startsWith("o.json: nothing shows whether endDate is");
	}

	@Test
	void aPeriodThatEndsBeforeItStartsIsRejectedInTheWordsOfTheFile() throws IOException {
		ImportStatistics popolo = run("popolo", Files.writeString(this.folder.resolve("r.json"), """
				{"persons": [{"id": "a", "name": "A"}], "organizations": [{"id": "h", "name": "H"}],
				 "memberships": [
				  {"person_id": "a", "organization_id": "h", "start_date": "2010-01-01", "end_date": "2011-12-31"},
				  {"person_id": "a", "organization_id": "h", "start_date": "2012-01-01"},
				  {"person_id": "a", "organization_id": "h", "start_date": "2016-03-01", "end_date": "2015-01-01"}]}
				"""));
		assertThat(popolo.reasons().keySet()).containsExactly(
				"r.json memberships[2]: a period that starts \"2016-03-01\" and ends \"2015-01-01\", which is before");
		assertThat(facts()).hasSize(2);
	}

	@Test
	void eachMembershipOfOneMemberHasItsTerm() throws IOException {
		run("popolo", Files.writeString(this.folder.resolve("t.json"),
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
		assertThat(this.out.toString(StandardCharsets.UTF_8).lines().filter((line) -> line.contains("\"affiliation\"")))
			.extracting((line) -> line.replaceFirst(".*member-of\",?", "").replaceFirst("}.*", ""))
			.containsExactly("\"term\":\"%s-to-2012-03-01\",\"from\":\"2010\",\"until\":\"2012-03-01\"".formatted(term),
					"\"term\":\"%s-2012-05-01\",\"from\":\"2012-05-01\",\"until\":\"2014\"".formatted(term),
					"\"term\":\"2012-05-01\",\"from\":\"2012-05-01\",\"until\":\"2013\"",
					"\"term\":\"2012-05-01-2\",\"from\":\"2012-05-01\",\"until\":\"2014\"",
					"\"term\":\"%s-2015-05-01\",\"from\":\"2015-05-01\"".formatted(term), "");
	}

	private ImportStatistics run(String standard, Path file) throws IOException {
		this.out.reset();
		return FileImporter.of(standard, List.of(file)).write(this.out, this.folder.resolve("rejects.jsonl"));
	}

	private List<String> facts() {
		return this.out.toString(StandardCharsets.UTF_8)
			.lines()
			.map((line) -> tools.jackson.databind.json.JsonMapper.shared().readTree(line))
			.flatMap((record) -> record.path("facts").valueStream())
			.map((fact) -> {
				StringBuilder text = new StringBuilder(fact.has("mandate")
						? "mandate " + fact.get("mandate").asString() + " post " + fact.get("post").asString()
						: "affiliation " + fact.get("affiliation").asString() + " to " + fact.get("to").asString() + " "
								+ fact.get("relation").asString());
				for (String key : List.of("from", "until")) {
					text.append(fact.has(key) ? " " + key + " " + fact.get(key).asString() : "");
				}
				return text.toString();
			})
			.toList();
	}

}
