package org.multaqa.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.Multaqa;
import org.multaqa.ProcessLocale;
import org.multaqa.command.line.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line as a process of its own on a data directory that no server holds: it
 * opens the database, does its work, and says by its exit code how that went.
 */
class CommandsWithoutServerIT {

	private static final Path EXAMPLE = Path.of("graph-seed/examples/new-meeting.yaml");

	@TempDir
	private Path folder;

	@Test
	void recordsAreLoadedKeptAndTakenBackAndBadOnesRefused() throws Exception {
		assertThat(run("load", EXAMPLE.toString())).isEqualTo(ExitCode.FINE.code());
		assertThat(said()).contains("1 record", "created");
		Path graph = this.folder.resolve("graph.txt");
		assertThat(run("export", graph.toString())).isEqualTo(ExitCode.FINE.code());
		assertThat(graph).content(StandardCharsets.UTF_8).contains("official/example-salma-idrissi");
		Path bad = Files.writeString(this.folder.resolve("bad.yaml"),
				Files.readString(EXAMPLE).replace("when: 2024-03-12", "when: 2024-13-45"));
		assertThat(run("load", bad.toString())).isEqualTo(ExitCode.REFUSED.code());
		assertThat(said()).contains("2024-13-45");
	}

	private int run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"-cp", System.getProperty("java.class.path"), Multaqa.class.getName()));
		command.addAll(1, ProcessLocale.options());
		command.addAll(List.of(arguments));
		command.add("--multaqa.data=" + this.folder.resolve("data"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("said.txt").toFile())
			.start()
			.waitFor();
	}

	private String said() throws IOException {
		return Files.readString(this.folder.resolve("said.txt"));
	}

}
