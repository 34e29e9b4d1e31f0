package org.multaqa.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids that are made of names, and of the ids of other files. */
class SlugTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "Amélie Dupont, amelie-dupont", "سلمى, slmi", "ســلمى, slmi", "سَلمى, slmi", "أحمد, ahmd",
			"احمد, ahmd", "فاطمة, fatma", "فاطمه, fatma", "Ministry of Health & Sport, ministry-of-health-and-sport",
			"'  Jean   Luc ', jean-luc", "حزب 2, hzb-2", "ⴰⴳⴰⴷⵉⵔ, agadir" })
	void spellingsOfOneNameHaveOneReadableSlug(String name, String slug) {
		assertThat(Slug.of(name)).isEqualTo(slug);
	}

	@Test
	void whatCannotBeSpelledIsToldApartByManyDigits() {
		assertThat(Slug.of("北京")).matches("x-[0-9a-f]{16}").isNotEqualTo(Slug.of("上海"));
		assertThat(Slug.of("long ".repeat(40))).hasSizeLessThanOrEqualTo(90).isEqualTo(Slug.of("LONG  ".repeat(40)));
	}

	@Test
	void oneIdForTwoUnlikeNamesIsRefusedAndForTwoSpellingsOfOneItIsNot() throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				"id,name,born\n1,حمد,1970\n2,همد,1971\n3,حَمد,1972\n4,Hmd,1973\n");
		assertThat(temporary.all("/entities/0/id")).containsExactly("official/hmd", "official/hmd");
		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"people.csv:3: \"official/hmd\" is made of \"official/همد\" here and of another name before (row 2); add something to it that tells them apart",
				"people.csv:5: \"official/hmd\" is made of \"official/hmd\" here and of another name before (row 2); add something to it that tells them apart");
	}

	@Test
	void idsThatDifferInCapitalsGiveOtherRecords() {
		ImportedIds ids = new ImportedIds("twin");
		assertThat(
				List.of(ids.record("person", "recAb1"), ids.record("person", "recaB1"), ids.record("person", "recab1")))
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("twin-person-recab1(-[0-9a-f]{8})?"));
		assertThat(ids.official("recAb1")).isEqualTo("official/twin-recAb1");
	}

	@Test
	void aFileWhoseIdsDifferInCapitalsIsTakenWhole() throws IOException {
		Path file = Files.writeString(this.folder.resolve("twin.json"), """
				{"persons":[{"id":"recAb1","name":"Person One"},{"id":"recaB1","name":"Person Two"}],
				 "organizations":[{"id":"o1","name":"Council of Tests","classification":"council"}],
				 "memberships":[{"id":"m1","person_id":"recAb1","organization_id":"o1"},
				  {"id":"M1","person_id":"recaB1","organization_id":"o1"}]}""");
		var out = new java.io.ByteArrayOutputStream();
		FileImporter.of("popolo", List.of(file)).write(out, null);
		List<String> records = out.toString(StandardCharsets.UTF_8)
			.lines()
			.map((line) -> line.replaceAll(".*?\"record\":\"([^\"]+)\".*", "$1"))
			.toList();
		assertThat(records).hasSize(5).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id,name,name,born\n1,A,B,1970\n", "id, name,name ,born\n1,A,B,1970\n" })
	void aColumnThatStandsTwiceCannotBeUsed(String file) {
		assertThat(TemporaryImport
			.problems(() -> new TemporaryImport(this.folder).run(TemporaryImport.MAPPING, "people.csv", file)))
			.contains(
					"m.yaml:8:17 tables.people.record.entities[0].id: found the column \"name\", which stands twice in people.csv, expected a name that one column has; rename one of them in the file");
	}

	@Test
	void aColumnThatStandsTwiceAndIsNotUsedIsNoMatter() throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		temporary.run(TemporaryImport.MAPPING, "people.csv", "id,name,,born,\n1,Ada,,1970,\n");
		assertThat(temporary.all("/record")).containsExactly("t-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\nid;name;born\n1;Ada;1970\n", "\uFEFFsep=;\r\nid;name;born\r\n1;Ada;1970\r\n",
			"\"sep=;\"\nid;name;born\n1;Ada;1970\n", "SEP=|\nid|name|born\n1|Ada|1970\n",
			"sep=\t\nid\tname\tborn\n1\tAda\t1970\n" })
	void aLineThatSaysTheSeparatorIsUnderstood(String file) throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv", file);
		assertThat(temporary.all("/record")).containsExactly("t-1");
		assertThat(temporary.all("/cite")).containsExactly("row 2");
		assertThat(importStatistics.rejected()).isZero();
	}

	@Test
	void aBlankLineAfterTheSeparatorCountsAsARow() throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		temporary.run(TemporaryImport.MAPPING, "people.csv", "sep=,\n\nid,name,born\n1,Ada,1970\n");
		assertThat(temporary.all("/record")).containsExactly("t-1");
		assertThat(temporary.all("/cite")).containsExactly("row 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { ",,", " , ,", "\"\",\"\",\"\"", ",", ",,,,,", "\t,," })
	void aRowOfEmptyCellsIsPassedOver(String empty) throws IOException {
		TemporaryImport temporary = new TemporaryImport(this.folder);
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
				"id,name,born\n1,Ada,1970\n" + empty + "\n2,Bo,1971\n" + empty);
		assertThat(temporary.all("/cite")).containsExactly("row 2", "row 4");
		assertThat(importStatistics.rejected()).isZero();
	}

}
