package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.Slug;

import static org.assertj.core.api.Assertions.assertThat;

/** What a FollowTheMoney file says becomes records, or is listed. */
class FollowTheMoneyImporterTests {

	@TempDir
	private Path folder;

	private StandardFormatImport imported;

	@BeforeEach
	void prepare() {
		this.imported = new StandardFormatImport(this.folder);
	}

	@Test
	void everyTieOfFollowTheMoneyIsAFactWithItsDates() throws IOException {
		ImportStatistics importStatistics = this.imported.run("followthemoney",
				StandardFormatImport.FIXTURES.resolve("people.ftm.json"));
		assertThat(this.imported.facts()).containsExactlyInAnyOrder(
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
	void aListOfEntitiesIsNoFileOfLines() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.json"),
				"[\n  {\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}},\n");
		Path one = Files.writeString(this.folder.resolve("one.json"), "{\n  \"id\": \"a\"\n}\n");
		assertThat(List.of(list, one))
			.allSatisfy((file) -> assertThat(TemporaryImport.problems(() -> this.imported.run("followthemoney", file)))
				.singleElement()
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
		ImportStatistics importStatistics = this.imported.run("followthemoney", merged);
		assertThat(this.imported.records()).contains(
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
			ImportStatistics importStatistics = this.imported.run("followthemoney",
					Files.writeString(this.folder.resolve("parts.json"), String.join("\n", shuffled)));
			assertThat(this.imported.records()).contains("\"id\":\"official/parts-p\"", "\"gender\":\"female\"",
					"\"born\":\"1965-03\"", "\"names\":{\"en\":\"Noor Sahl\"}", "N. Sahl", "Noora",
					"{\"mandate\":\"official/parts-p\",\"post\":\"post/parts-m\",\"term\":\"2020\",\"from\":\"2020\",\"until\":\"2021\"}");
			assertThat(importStatistics.records()).isEqualTo(3);
			assertThat(importStatistics.rejected()).isZero();
			assertThat(importStatistics.remarks()).hasSize(2)
				.anySatisfy((remark) -> assertThat(remark).contains("3 lines are fragments of entities"));
		}
	}

	@Test
	void whatCannotBeOneEntityIsNotMerged() throws IOException {
		ImportStatistics importStatistics = this.imported.run("followthemoney",
				Files.writeString(this.folder.resolve("two.json"),
						"{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada\"]}}\n"
								+ "{\"id\":\"p\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Ada Ltd\"]}}\n"));
		assertThat(this.imported.records()).contains("Ada").doesNotContain("Ltd");
		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"two.json:2: the id \"p\" comes again as \"Company\", where the lines before say \"Person\"");
	}

	@Test
	void aFollowTheMoneyFileShowsWhichDayItsEndsAre() throws IOException {
		String file = """
				{"id":"a","schema":"Person","properties":{"name":["A"]}}
				{"id":"h","schema":"Organization","properties":{"name":["H"]}}
				{"id":"1","schema":"Membership","properties":{"member":["a"],"organization":["h"],"startDate":["2015-01-01"],"endDate":["2016-12-31"]}}
				{"id":"2","schema":"Membership","properties":{"member":["a"],"organization":["h"],"startDate":["NEXT"]}}
				""";
		ImportStatistics inclusive = this.imported.run("followthemoney",
				Files.writeString(this.folder.resolve("i.json"), file.replace("NEXT", "2017-01-01")));
		assertThat(this.imported.facts()).containsExactly(
				"affiliation official/i-a to institution/i-h member-of from 2015-01-01 until 2017-01-01",
				"affiliation official/i-a to institution/i-h member-of from 2017-01-01");
		assertThat(inclusive.remarks()).containsExactly(
				"i.json: endDate is read as the last day (ends: inclusive), since next periods begin on the day after (1) or on the same day (0)");
		ImportStatistics exclusive = this.imported.run("followthemoney",
				Files.writeString(this.folder.resolve("e.json"), file.replace("NEXT", "2016-12-31")));
		assertThat(this.imported.facts())
			.contains("affiliation official/e-a to institution/e-h member-of from 2015-01-01 until 2016-12-31");
		assertThat(exclusive.remarks()).singleElement().asString().contains("(ends: exclusive)");
		ImportStatistics open = this.imported.run("followthemoney",
				Files.writeString(this.folder.resolve("o.json"), file.replace("NEXT", "2018")));
		assertThat(open.remarks()).singleElement().asString().startsWith("o.json: nothing shows whether endDate is");
	}

}
