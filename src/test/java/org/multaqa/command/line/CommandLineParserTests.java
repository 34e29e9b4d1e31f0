package org.multaqa.command.line;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.query.ExportFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandLineParserTests {

	private static final String MISTAKES = """
			lod a.yaml            | "lod" is not a command; did you mean load?
			serve                 | "serve" is not a command.
			load --dryrun a       | There is no option --dryrun; did you mean --dry-run?
			load --frmat=json a   | There is no option --frmat; did you mean --format?
			load -n a             | There is no option -n.
			load --format yaml a  | --format cannot be "yaml", only one of text, json.
			load --format jsn a   | --format cannot be "jsn", only one of text, json; did you mean json?
			load a --token        | --token needs a value: TOKEN.
			load a --token --dry-run      | --token needs a value: TOKEN.
			load --dry-run=yes a  | --dry-run takes no value, but "yes" follows it.
			load                  | load needs at least one file or folder of records, or - for standard input.
			export --format xml   | --format cannot be "xml", only one of dump, records, csv, graphml, gexf, jsonld, backup.
			export --format gefx  | --format cannot be "gefx", only one of dump, records, csv, graphml, gexf, jsonld, backup; did you mean gexf?
			load a --format csv   | --format cannot be "csv", only one of text, json.
			export a b            | export writes one file, but 2 are named: a, b.
			export --dry-run      | --dry-run cannot be used with export; it is for load, check, remove, import.
			--dry-run             | --dry-run cannot be used with serving; it is for load, check, remove, import.
			--server.port 8081    | --server.port needs its value after an equals sign: --server.port=…
			load a --server 8080  | "8080" is no address of a server such as http://localhost:8080.
			load a --server ftp://h       | "ftp://h" is no address of a server such as http://localhost:8080.
			load a --server http://u:p@h  | "http://u:p@h" is no address of a server such as http://localhost:8080.
			""";

	@Test
	void nothingMeansServe() {
		assertThat(CommandLineParser.parse().command()).isEqualTo(Command.SERVE);
	}

	@Test
	void propertiesGoOnToTheApplicationAsTheyAre() {
		CommandInvocation invocation = CommandLineParser.parse("--server.port=8081", "--multaqa.data=my data",
				"--debug");

		assertThat(invocation.command()).isEqualTo(Command.SERVE);
		assertThat(invocation.properties()).containsExactly("--server.port=8081", "--multaqa.data=my data", "--debug");
		assertThat(invocation.property("multaqa.data")).contains("my data");
	}

	@Test
	void serverIsOursAndServerPortIsTheApplications() {
		CommandInvocation invocation = CommandLineParser.parse("load", "--server", "http://localhost:8080",
				"--server.port=1", "x");

		assertThat(invocation.server()).isEqualTo(URI.create("http://localhost:8080"));
		assertThat(invocation.properties()).containsExactly("--server.port=1");
		assertThat(invocation.files()).containsExactly("x");
	}

	@Test
	void optionsStandAnywhereAndTakeTheirValueEitherWay() {
		CommandInvocation invocation = CommandLineParser.parse("--token=t", "load", "a.yaml", "--format", "json",
				"--dry-run", "-", "--color=never", "--", "--odd-name");

		assertThat(invocation).isEqualTo(new CommandInvocation(Command.LOAD,
				java.util.List.of("a.yaml", "-", "--odd-name"), true, false, CommandInvocation.ReportFormat.JSON,
				ExportFormat.DUMP, CommandInvocation.ColorMode.NEVER, null, "t", java.util.List.of()));
	}

	@Test
	void anExportHasFormatsOfItsOwnWhereverTheyStand() {
		assertThat(CommandLineParser.parse("export").exportFormat()).isEqualTo(ExportFormat.DUMP);
		assertThat(CommandLineParser.parse("--format=gexf", "export", "a").exportFormat()).isEqualTo(ExportFormat.GEXF);
	}

	@Test
	void checkWritesNothing() {
		assertThat(CommandLineParser.parse("check", "a.yaml").dryRun()).isTrue();
	}

	@Test
	void helpGoesBeforeEverythingElse() {
		assertThat(CommandLineParser.parse("load", "--help").command()).isEqualTo(Command.HELP);
		assertThat(CommandLineParser.parse("help", "load").command()).isEqualTo(Command.HELP);
		assertThat(CommandLineParser.parse("--version").command()).isEqualTo(Command.VERSION);
	}

	@Test
	void anAddressMayBeCopiedFromThePageOrTheEndpoint() {
		assertThat(ServerAddress.parse("http://localhost:8080/graphql")).isEqualTo(URI.create("http://localhost:8080"));
		assertThat(ServerAddress.parse("https://multaqa.ma/api/")).isEqualTo(URI.create("https://multaqa.ma/api"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = MISTAKES)
	void whatCannotBeUnderstoodIsSaidInOneSentence(String arguments, String sentence) {
		assertThatExceptionOfType(CommandException.class)
			.isThrownBy(() -> CommandLineParser.parse(arguments.split(" ")))
			.withMessageStartingWith(sentence)
			.matches((commandException) -> commandException.exit() == ExitCode.WRONG_USAGE);
	}

}
