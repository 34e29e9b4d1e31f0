package org.multaqa.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the Explorer, as the page loads them.
 */
final class ExplorerFiles {

	static final Path ROOT = Path.of("src/main/resources/static/explorer");

	private ExplorerFiles() {
	}

	/** All with this ending, such as {@code .js}. */
	static List<Path> ending(String end) {
		try (Stream<Path> files = Files.walk(ROOT)) {
			return files.filter((file) -> file.toString().endsWith(end)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
