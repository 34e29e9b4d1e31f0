package org.multaqa.imports;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a mapping is said with place, what was found, what was expected and
 * the nearest name.
 */
class ImportMappingTests {

	private static final String PEOPLE = "id,name,born\n1,Ada Marsh,1970\n";

	@TempDir
	private Path folder;

	@Test
	void aColumnThatTheFileDoesNotHaveNamesTheNearest() {
		assertThat(problems(TemporaryImport.MAPPING.replace("<name | slug>", "<nmae | slug>"))).containsExactly(
				"m.yaml:8:17 tables.people.record.entities[0].id: found the unknown column \"nmae\", expected a column of people.csv (id, name, born) or a value of the mapping; did you mean name?");
	}

	@Test
	void aFieldThatNoRecordHasNamesTheNearest() {
		assertThat(problems(TemporaryImport.MAPPING.replace("names:", "nmaes:"))).singleElement()
			.asString()
			.startsWith(
					"m.yaml:8:41 tables.people.record.entities[0].nmaes: found the unknown field nmaes, expected one of id, entity, names")
			.endsWith("did you mean names?");
	}

	@Test
	void aFieldThatNoMappingHasNamesTheNearest() {
		assertThat(problems(TemporaryImport.MAPPING.replace("    record:\n", "    recrod:\n"))).singleElement()
			.asString()
			.startsWith(
					"m.yaml:5:5 tables.people.recrod: found the unknown field recrod, expected one of file, delimiter")
			.endsWith("did you mean record?");
	}

	@Test
	void aConstantThatNoRecordTakesIsFoundBeforeAnyRow() {
		assertThat(problems(TemporaryImport.MAPPING.replace("born: <born>", "gender: femal"))).singleElement()
			.asString()
			.contains("m.yaml:8:", "\"femal\" is not one of female, male; did you mean female?");
	}

	@Test
	void aFilterThatIsNoneNamesTheNearest() {
		assertThat(problems(TemporaryImport.MAPPING.replace("| slug", "| slgu"))).containsExactly(
				"m.yaml:8:17 tables.people.record.entities[0].id: found the unknown filter \"slgu\", expected one of slug, lower, upper, year, number, gender; did you mean slug?");
	}

	@Test
	void aDateFormatThatIsNoneIsSaid() {
		String values = "    values: { when: { from: <born>, date: [dd/QQQQQQQ, dd-MM] } }\n";
		assertThat(problems(TemporaryImport.MAPPING.replace("    record:\n", values + "    record:\n")))
			.containsExactly(
					"m.yaml:5:44 tables.people.values.when.date[0]: \"dd/QQQQQQQ\" is not a date format with a year, such as dd/MM/yyyy, MM-yyyy, d MMMM yyyy or iso",
					"m.yaml:5:56 tables.people.values.when.date[1]: \"dd-MM\" is not a date format with a year, such as dd/MM/yyyy, MM-yyyy, d MMMM yyyy or iso");
	}

	@Test
	void aRegularExpressionThatIsNoneIsSaid() {
		String values = "    values: { x: { from: <born>, match: \"(open\" } }\n";
		assertThat(problems(TemporaryImport.MAPPING.replace("    record:\n", values + "    record:\n")))
			.containsExactly("m.yaml:5:41 tables.people.values.x.match: \"(open\" is not a regular expression"
				.replace("is not", "(unclosed group) is not"));
	}

	@Test
	void brokenYamlIsSaidWithItsPlace() {
		assertThat(problems("mapping: t\nsource: { title: Test\n")).singleElement().asString().startsWith("m.yaml:");
	}

	@Test
	void aMappingWithoutSourceSaysSo() {
		assertThat(problems(TemporaryImport.MAPPING.replace("source: { title: Test }\n", ""))).singleElement()
			.asString()
			.contains("found no field source");
		assertThat(problems(TemporaryImport.MAPPING.replace("title: Test", "titel: Test")))
			.anySatisfy((problem) -> assertThat(problem).startsWith("m.yaml:2:")
				.contains("titel")
				.endsWith("did you mean title?"));
	}

	@Test
	void aWrongDelimiterIsGuessed() {
		assertThat(TemporaryImport.problems(() -> new TemporaryImport(this.folder).run(TemporaryImport.MAPPING,
				"people.csv", PEOPLE.replace(',', ';'))))
			.anySatisfy((problem) -> assertThat(problem)
				.contains("it has one column, so perhaps its delimiter is not \",\""));
	}

	@Test
	void aJoinNeedsATableWithAKey() {
		String join = "    join: { office: office_id }\n";
		assertThat(problems(TemporaryImport.MAPPING.replace("    record:\n", join + "    record:\n"))).containsExactly(
				"m.yaml:5:5 tables.people: found a join with \"office\", expected a table that has a key, and none has one");
	}

	@Test
	void aValueMadeOfItselfRejectsTheRow() throws Exception {
		String values = "    values: { a: <b>, b: <a> }\n";
		TemporaryImport temporary = new TemporaryImport(this.folder);
		ImportStatistics importStatistics = temporary
			.run(TemporaryImport.MAPPING.replace("    record:\n", values + "    record:\n")
				.replace("born: <born>", "born: <a>"), "people.csv", PEOPLE);
		assertThat(importStatistics.reasons().keySet()).singleElement().asString().contains("is made of itself");
	}

	private List<String> problems(String mapping) {
		return TemporaryImport.problems(() -> new TemporaryImport(this.folder).run(mapping, "people.csv", PEOPLE));
	}

}
