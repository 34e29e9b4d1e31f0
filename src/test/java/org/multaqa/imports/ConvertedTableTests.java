package org.multaqa.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.TextTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of well-formed tables become the records that the mapping describes. */
class ConvertedTableTests {

	private static final String HEADER = TemporaryImport.HEADER;

	@TempDir
	private Path folder;

	private TemporaryImport temporary() {
		return new TemporaryImport(this.folder);
	}

	@Test
	void anotherEncodingIsReadWhereTheMappingSaysIt() throws IOException {
		TemporaryImport temporary = temporary();
		temporary.run(TemporaryImport.MAPPING.replace("    record:\n", "    encoding: windows-1256\n    record:\n"),
				(HEADER + "1,عواطف,1970\n").getBytes(Charset.forName("windows-1256")));
		assertThat(temporary.all("/entities/0/names/en")).containsExactly("عواطف");
	}

	@Test
	void aByteOrderMarkAndEveryLineEndAreUnderstood() throws IOException {
		for (String end : List.of("\n", "\r\n", "\r")) {
			TemporaryImport temporary = temporary();
			ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, "people.csv",
					"\uFEFF" + (HEADER + "1,\"A\nda\",1970\n\n2,Bo,1971").replace("\n", end));
			assertThat(temporary.all("/entities/0/names/en")).containsExactly("A da", "Bo");
			assertThat(importStatistics.rejected()).isZero();
		}
	}

	@Test
	void rowsOfOneRecordFollowOneAnother() throws IOException {
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run("""
				mapping: t
				source: { title: Test }
				tables:
				  people:
				    groupBy: id
				    record:
				      record: t-<id>
				      entities:
				        - { each: row, id: official/<first.name | slug>, names: { en: <name> } }
				""", "people.csv", HEADER + "1,Ada,\n1,Ada Marsh,\n2,Bo,\n1,Late,\n");
		assertThat(temporary.all("/cite")).containsExactly("rows 2–3", "row 4");
		assertThat(temporary.all("/entities/1/names/en")).containsExactly("Ada Marsh", "");
		assertThat(temporary.all("/entities/1/id")).containsExactly("official/ada", "");
		assertThat(importStatistics.reasons().keySet()).containsExactly(
				"people.csv:5: \"1\" comes again in id after rows of others; rows of one record must follow one another");
	}

	@Test
	void tablesLookRowsUpInOneAnother() throws IOException {
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run("""
				mapping: t
				source: { title: Test }
				tables:
				  people:
				    key: id
				    prefer: { born: { is: present } }
				    values: { slug: <name> }
				  offices:
				    join: { holder: { table: people, by: person } }
				    record:
				      record: t-<row>
				      facts:
				        - { mandate: official/<holder.slug | slug>, post: post/<office | slug> }
				""", "people.csv", HEADER + "1,Ada,\n1,Ada Marsh,1970\n", "offices.csv",
				"office,person\nMayor,1\nClerk,7\n");
		assertThat(temporary.all("/facts/0/mandate")).containsExactly("official/ada-marsh");
		assertThat(temporary.all("/cite")).containsExactly("offices row 2");
		assertThat(importStatistics.reasons().keySet())
			.containsExactly("offices.csv:3: in person: no row of people has the key \"7\"");
	}

	@Test
	void aValueWithTheNameOfAColumnIsMadeOfIt() throws IOException {
		TemporaryImport temporary = temporary();
		temporary.run(
				TemporaryImport.MAPPING.replace("    record:\n",
						"    values: { name: { from: <name>, replace: { \"^Dr \": \"\" } } }\n    record:\n"),
				"people.csv", HEADER + "1,Dr Ada,1970\n");
		assertThat(temporary.all("/entities/0/id")).containsExactly("official/ada");
	}

	@RepeatedTest(40)
	void everyRowThatACarefulProgramWroteIsReadBack(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		List<String> names = new ArrayList<>();
		LineDelimiter end = random.nextBoolean() ? LineDelimiter.CRLF : LineDelimiter.LF;
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(end).build(written, StandardCharsets.UTF_8)) {
			csv.writeRecord("id", "name", "born");
			for (int i = 0; i < 30; i++) {
				String name = TemporaryImport.odd(random);
				names.add(TextTemplate.tidy(name));
				csv.writeRecord(String.valueOf(i), name, "1970");
			}
		}
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(TemporaryImport.MAPPING, written.toByteArray());
		assertThat(importStatistics.reasons()).isEmpty();
		assertThat(temporary.all("/entities/0/names/en")).containsExactlyElementsOf(names);
	}

	@Test
	void aRowHasTheNumberThatASpreadsheetGivesIt() throws IOException {
		TemporaryImport temporary = temporary();
		temporary.run(TemporaryImport.MAPPING, "people.csv",
				"\n" + HEADER + "\n  \n1,\"Ada\nLovelace\",1970\n2,Bo,1971\n\n\n3,Cy,1972\n");
		assertThat(temporary.all("/cite")).containsExactly("row 5", "row 6", "row 9");
	}

	@Test
	void genderIsUnderstoodInFourLanguages() throws IOException {
		String mapping = TemporaryImport.MAPPING.replace("born: <born>", "gender: <born | gender>");
		TemporaryImport temporary = temporary();
		ImportStatistics importStatistics = temporary.run(mapping, "people.csv", HEADER
				+ "1,A,féminin\n2,B,FEMALE\n3,C,أُنْثَى\n4,D,ⵜⴰⵡⵜⵎⵜ\n5,E,Masculin\n6,F,ذكر\n7,G,m.\n8,H,ⴰⵡⵜⵎ\n9,I,?\n");
		assertThat(temporary.all("/entities/0/gender")).containsExactly("female", "female", "female", "female", "male",
				"male", "male", "male");
		assertThat(importStatistics.reasons().keySet()).singleElement()
			.asString()
			.contains("\"?\" is not a gender such as");
	}

}
