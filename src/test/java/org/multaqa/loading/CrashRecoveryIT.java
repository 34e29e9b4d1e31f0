package org.multaqa.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.ProcessLocale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a process in which ten loaders put ten worlds through schedules, and lets the
 * next process bring them to their end: no record is there by half, and the end is that
 * of a fresh load. Six kills interrupt sixty schedules; {@code -Dmultaqa.kills=50} makes
 * it five hundred.
 */
class CrashRecoveryIT {

	private static final int KILLS = Integer.getInteger("multaqa.kills", 6);

	private static final long MOST_MILLIS = 1500;

	@TempDir
	private Path data;

	@Test
	void aKilledProcessLeavesWholeRecordsAndTheNextOneFinishes() throws Exception {
		Random random = new Random(KILLS);
		for (int kill = 0; kill < KILLS; kill++) {
			Process process = start(Integer.toString(kill));
			assertThat(told(process, KilledLoaderProcess.RUNNING)).as("before kill %s", kill)
				.isEqualTo((kill == 0) ? List.of(KilledLoaderProcess.RUNNING)
						: List.of(KilledLoaderProcess.FINISHED, KilledLoaderProcess.RUNNING));
			Thread.sleep(random.nextLong(MOST_MILLIS));
			assertThat(process.isAlive()).isTrue();
			process.destroyForcibly().waitFor();
		}
		Process last = start();
		assertThat(told(last, "the end")).isEqualTo(List.of(KilledLoaderProcess.FINISHED));
		assertThat(last.waitFor()).isZero();
	}

	/** What it says, up to and with this line, or to the end. */
	private static List<String> told(Process process, String line) throws IOException {
		List<String> told = new ArrayList<>();
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		while (!told.contains(line)) {
			String next = lines.readLine();
			if (next == null) {
				break;
			}
			told.add(next);
		}
		return told;
	}

	/** A JVM that starts as soon as may be. */
	private Process start(String... seed) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx400m", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), KilledLoaderProcess.class.getName(), this.data.toString()));
		command.addAll(1, ProcessLocale.options());
		Stream.of(seed).forEach(command::add);
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

}
