package org.multaqa.intake.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file, a part of one, or a text sent over HTTP holds, not yet read.
 */
public final class Document {

	private final String name;

	private final int firstLine;

	private final long size;

	private final ContentSource contentSource;

	public Document(String name, int firstLine, long size, ContentSource contentSource) {
		this.name = ForbiddenCharacters.onOneLine(name);
		this.firstLine = firstLine;
		this.size = size;
		this.contentSource = contentSource;
	}

	/**
	 * A document whose content is at hand.
	 * @param content the bytes, which are not copied
	 */
	public Document(String name, byte[] content) {
		this(name, 1, content.length, () -> content);
	}

	/**
	 * The whole of a file, named by its way from the root, with slashes.
	 * @throws IOException if it cannot be read
	 */
	public static Document of(Path root, Path file) throws IOException {
		return new Document(nameOf(root, file), Files.readAllBytes(file));
	}

	/**
	 * A document whose text is at hand. What is no text in any encoding (half of a
	 * character pair) stands for itself until it is read, and is refused then.
	 */
	public static Document text(String name, String text) {
		return new Document(name, TextEncoding.encode(text));
	}

	/**
	 * The same under another name.
	 * @param line the number of its first line where it is a part of something larger
	 */
	public Document named(String other, int line) {
		return new Document(other, line, this.size, this.contentSource);
	}

	/**
	 * How messages call it, such as {@code meetings/agadir.yaml}; its ending, if it has a
	 * known one, says the format.
	 */
	public String name() {
		return this.name;
	}

	/** The number of its first line, more than 1 for a later part of a file. */
	public int firstLine() {
		return this.firstLine;
	}

	/** How many bytes it holds. */
	public long size() {
		return this.size;
	}

	/**
	 * The bytes, read anew each time where they are in a file.
	 * @throws ParseAborted if the file cannot be read any longer, or has changed
	 */
	public byte[] content() {
		return this.contentSource.read();
	}

	@Override
	public String toString() {
		return this.name;
	}

	public static String nameOf(Path root, Path file) {
		Path name = root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
		return name.toString().replace('\\', '/');
	}

	/** Where the bytes come from. */
	@FunctionalInterface
	public interface ContentSource {

		byte[] read();

	}

}
