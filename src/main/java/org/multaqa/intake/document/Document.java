package org.multaqa.intake.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file, or a text sent over HTTP, holds, not yet read.
 *
 * @param name how messages call it, such as {@code meetings/agadir.yaml}; its ending, if
 * it has a known one, says the format
 * @param content the bytes, which are not copied
 */
public record Document(String name, byte[] content) {

	/**
	 * The whole of a file, named by its way from the root, with slashes.
	 * @throws IOException if it cannot be read
	 */
	public static Document of(Path root, Path file) throws IOException {
		return new Document(nameOf(root, file), Files.readAllBytes(file));
	}

	public static Document text(String name, String text) {
		return new Document(name, text.getBytes(StandardCharsets.UTF_8));
	}

	static String nameOf(Path root, Path file) {
		Path name = root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
		return name.toString().replace('\\', '/');
	}

}
