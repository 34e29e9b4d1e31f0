package org.multaqa.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.command.GeneratedParliament.ParliamentShape;
import org.multaqa.command.client.ApplicationLauncher;
import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imported parliaments and registers: the facts of the graph and their periods are those
 * that the files say, counted independently.
 */
@EachBackend
class ParliamentsIT {

	/** A register whose ends are last days. */
	private static final String REGISTER = """
			mapping: register
			ends: inclusive
			language: ar
			source: { title: Register, kind: dataset }
			tables:
			  register:
			    values:
			      start: { from: <Début>, date: [d MMMM yyyy, dd/MM/yyyy, MM/yyyy] }
			      end: { from: <Fin>, date: [d MMMM yyyy, dd/MM/yyyy, MM/yyyy] }
			    record:
			      record: register-<row>
			      entities:
			        - { id: official/<Nom | slug>, names: { fr: <Nom> }, gender: <Sexe | gender> }
			        - { id: institution/<Conseil | slug>, names: { fr: <Conseil> } }
			      facts:
			        - { affiliation: official/<Nom | slug>, to: institution/<Conseil | slug>, relation: member-of, term: <start>, from: <start>, until: <end> }
			""";

	private static final List<String> MOROCCAN_MONTHS = List.of("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
			"يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");

	private static final List<String> ALGERIAN_MONTHS = List.of("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
			"جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");

	private final RunningApplication multaqa;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	ParliamentsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void empty() {
		this.multaqa.emptied();
	}

	@Test
	void eachTermOfThreeParliamentsIsAFactWithItsPeriod() throws IOException {
		for (GeneratedParliament parliament : List.of(
				new GeneratedParliament("legislative", ParliamentShape.LEGISLATIVE, 1),
				new GeneratedParliament("inside", ParliamentShape.INSIDE_PEOPLE, 2),
				new GeneratedParliament("posts", ParliamentShape.POSTS, 3))) {
			Path file = Files.writeString(this.folder.resolve(parliament.name() + ".json"), parliament.file(15));
			assertThat(run("import", file.toString(), "--mapping", "popolo")).as(this::out).contains(ExitCode.FINE);
			assertThat(facts(parliament, "Affiliation", "MEMBER", "ORGANIZATION"))
				.containsExactlyElementsOf(parliament.affiliations());
			assertThat(facts(parliament, "Mandate", "OFFICIAL", "POST"))
				.containsExactlyElementsOf(parliament.mandates());
		}
		assertThat(this.multaqa.cypher("MATCH (f:Fact) WHERE f.until_latest < f.from_earliest RETURN f.id AS id"))
			.isEmpty();
	}

	@Test
	void aSecondImportChangesNothing() throws IOException {
		GeneratedParliament parliament = new GeneratedParliament("again", ParliamentShape.POSTS, 4);
		Path file = Files.writeString(this.folder.resolve("again.json"), parliament.file(5));
		assertThat(run("import", file.toString(), "--mapping", "popolo")).contains(ExitCode.FINE);
		assertThat(run("import", file.toString(), "--mapping", "popolo")).contains(ExitCode.FINE);
		assertThat(out()).contains("Nothing changed");
	}

	@Test
	void theMappingSaysThatEndsAreLastDays() throws IOException {
		Path mapping = Files.writeString(this.folder.resolve("m.yaml"), REGISTER);
		Path file = Files.writeString(this.folder.resolve("register.csv"), """
				Nom,Sexe,Conseil,Début,Fin
				Ada,féminin,Council,01/02/2010,31/12/2014

				Ada,أنثى,Council,01/01/2015,28/02/2016
				Bo,ذكر,Council,03/2011,06/2012
				Cy,ⴰⵡⵜⵎ,Council,29/02/2012,
				""");
		assertThat(run("import", file.toString(), "--mapping", mapping.toString())).as(this::out)
			.contains(ExitCode.FINE);
		assertThat(facts("", "Affiliation", "MEMBER", "ORGANIZATION")).containsExactly(
				"ada council 2010-02-01 2015-01-01", "ada council 2015-01-01 2016-02-29",
				"bo council 2011-03 2012-06-02..2012-07-01", "cy council 2012-02-29 ");
		assertThat(this.multaqa.cypher("MATCH (o:Official) RETURN o.id AS id, o.gender AS gender ORDER BY id"))
			.extracting((row) -> row.get("gender"))
			.containsExactly("FEMALE", "MALE", "MALE");
	}

	@Test
	void registersInTheMonthsOfMoroccoAndAlgeria() throws IOException {
		List<String> expected = new ArrayList<>();
		for (Map.Entry<String, List<String>> register : Map.of("morocco", MOROCCAN_MONTHS, "algeria", ALGERIAN_MONTHS)
			.entrySet()) {
			StringBuilder rows = new StringBuilder("Nom,Sexe,Conseil,Début,Fin\n");
			for (int month = 1; month <= 12; month++) {
				LocalDate start = LocalDate.of(2010 + month, month, 1 + month);
				LocalDate lastDay = start.plusYears(2).with(TemporalAdjusters.lastDayOfMonth());
				rows.append("Member %c,أنثى,Council %s,%s,%s%n".formatted('a' + month, register.getKey(),
						written(start, register.getValue()), written(lastDay, register.getValue())));
				expected.add("member-%c council-%s %s %s".formatted('a' + month, register.getKey(), start,
						lastDay.plusDays(1)));
			}
			Path mapping = Files.writeString(this.folder.resolve("m.yaml"),
					REGISTER.replace("record: register-", "record: " + register.getKey() + "-"));
			Path file = Files.writeString(this.folder.resolve(register.getKey() + ".csv"), rows);
			assertThat(run("import", file.toString(), "--mapping", mapping.toString())).as(this::out)
				.contains(ExitCode.FINE);
		}
		assertThat(facts("", "Affiliation", "MEMBER", "ORGANIZATION")).containsExactlyInAnyOrderElementsOf(expected);
	}

	/** As an Arabic newspaper writes it, with Arabic-Indic digits. */
	private static String written(LocalDate day, List<String> months) {
		String latin = "%d %s %d".formatted(day.getDayOfMonth(), months.get(day.getMonthValue() - 1), day.getYear());
		return latin.chars()
			.mapToObj((c) -> String.valueOf((char) ((c >= '0' && c <= '9') ? c - '0' + '٠' : c)))
			.collect(Collectors.joining());
	}

	@Test
	void whatALoadRefusesIsToldAndKeptAtItsRow() throws IOException {
		Path mapping = Files.writeString(this.folder.resolve("m.yaml"),
				"""
						mapping: register
						source: { title: Register, kind: dataset }
						tables:
						  register:
						    record:
						      record: register-<No>
						      entities:
						        - { id: official/<Nom | slug>, names: { fr: <Nom> } }
						      facts:
						        - { affiliation: official/<Nom | slug>, to: institution/<Conseil>, relation: member-of, from: <Début>, until: <Fin> }
						""");
		String council = "record: council\nsource: { title: C }\ncite: x\nentities: [{ id: institution/c, names: { fr: C } }]\n";
		Path known = Files.writeString(this.folder.resolve("council.yaml"), council);
		assertThat(run("load", known.toString())).contains(ExitCode.FINE);
		Path file = Files.writeString(this.folder.resolve("register.csv"),
				"No,Nom,Conseil,Début,Fin\n1,Ada,c,2010,2011\n\n2,\"Bo\nB\",c,2012-05,2011\n3,Cy,nowhere,2010,2011\n");
		Path rejects = this.folder.resolve("rejects.csv");
		assertThat(run("import", file.toString(), "--mapping", mapping.toString(), "--rejects", rejects.toString()))
			.contains(ExitCode.REFUSED);
		assertThat(out()).contains("1 loaded, 2 refused",
				"register.csv:4 facts[0].until: found a period that ends 2011, expected an end that is not before its start 2012-05",
				"register.csv:6 facts[0].to: found institution/nowhere, which is not known",
				"2 rows of refused records (kept in " + rejects + ").")
			.doesNotContain("jsonl");
		assertThat(Files.readString(rejects)).startsWith(
				"""
						rejected line,reason,No,Nom,Conseil,Début,Fin
						4,"facts[0].until: found a period that ends 2011, expected an end that is not before its start 2012-05",2,"Bo
						B",c,2012-05,2011
						6,"facts[0].to: found institution/nowhere, which is not known""");
		assertThat(this.multaqa
			.cypher("MATCH (c:Citation) WHERE c.locator STARTS WITH 'row' RETURN DISTINCT c.locator AS at"))
			.extracting((row) -> row.get("at"))
			.containsExactly("row 2");
	}

	@Test
	void ofAStandardFileTheEntryIsToldAndKept() throws IOException {
		Path popolo = Files.writeString(this.folder.resolve("house.json"), """
				{"persons": [{"id": "a", "name": "A", "memberships": [
				  {"organization_id": "h", "start_date": "2012-01-01", "end_date": "2013-01-01"},
				  {"organization_id": "h", "start_date": "2015-01-01", "end_date": "2014-01-01"}]}],
				 "organizations": [{"id": "h", "name": "H"}]}
				""");
		Path rejects = this.folder.resolve("rejects.jsonl");
		assertThat(run("import", popolo.toString(), "--mapping", "popolo", "--rejects", rejects.toString()))
			.contains(ExitCode.REFUSED);
		assertThat(out())
			.contains("house.json persons[0].memberships[1] facts[0].until: found a period that ends 2014-01-01");
		assertThat(Files.readString(rejects)).contains("\"where\":\"house.json persons[0].memberships[1]\"",
				"\\\"start_date\\\":\\\"2015-01-01\\\"");
		assertThat(facts("house-", "Affiliation", "MEMBER", "ORGANIZATION"))
			.containsExactly("a h 2012-01-01 2013-01-01");
	}

	private List<String> facts(GeneratedParliament parliament, String kind, String one, String other) {
		return facts(parliament.name() + "-", kind, one, other);
	}

	private List<String> facts(String prefix, String kind, String one, String other) {
		return this.multaqa.cypher(
				"MATCH (a)<-[:%s]-(f:%s)-[:%s]->(b) RETURN a.id AS one, b.id AS other, f.from_text AS from, f.until_text AS until"
					.formatted(one, kind, other))
			.stream()
			.filter((row) -> String.valueOf(row.get("one")).contains("/" + prefix))
			.map((row) -> Stream.of("one", "other", "from", "until")
				.map((key) -> (row.get(key) != null) ? row.get(key).toString().replaceFirst("^[a-z]+/" + prefix, "")
						: "")
				.collect(Collectors.joining(" ")))
			.sorted()
			.toList();
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private Optional<ExitCode> run(String... arguments) {
		this.out.reset();
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--server", this.multaqa.url(), "--token", this.multaqa.token()));
		CliContext around = new CliContext(new ByteArrayInputStream(new byte[0]), this.out,
				new PrintStream(this.out, true, StandardCharsets.UTF_8), false, Map.of());
		return new CommandRunner(new NoLocalApplication(), around).run(all.toArray(String[]::new));
	}

	/** An application that is never asked, since a server is named. */
	private static final class NoLocalApplication implements ApplicationLauncher {

		@Override
		public String restore(List<String> properties, Path backup) {
			throw new AssertionError("nothing is restored");
		}

		@Override
		public void serve(List<String> properties) {
			throw new IllegalStateException("Nobody serves here.");
		}

		@Override
		public LoadClient open(List<String> properties) {
			throw new IllegalStateException("Nothing is opened here.");
		}

		@Override
		public String version() {
			return "test";
		}

	}

}
