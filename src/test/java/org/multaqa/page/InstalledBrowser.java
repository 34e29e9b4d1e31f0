package org.multaqa.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The browser of this machine. The build downloads none: where there is no browser, the
 * tests that need one are skipped, unless {@code -Dit.browser=required} is given.
 */
final class InstalledBrowser {

	private InstalledBrowser() {
	}

	/** The executable named by {@code CHROMIUM}, or the first known one on the path. */
	static Path find() {
		Optional<Path> found = candidates().filter(Files::isExecutable).findFirst();
		String missing = "No Chromium or Chrome found; install one, or name its executable in the environment variable CHROMIUM.";
		if ("required".equals(System.getProperty("it.browser"))) {
			assertThat(found).as(missing).isPresent();
		}
		assumeTrue(found.isPresent(), missing);
		return found.get();
	}

	private static Stream<Path> candidates() {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Stream.of(Path.of(named));
		}
		Stream<Path> onPath = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
			.flatMap((name) -> Arrays
				.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
				.map((directory) -> Path.of(directory, name)));
		return Stream.concat(onPath, Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
				Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium")));
	}

}
