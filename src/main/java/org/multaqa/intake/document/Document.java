package org.multaqa.intake.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The unparsed content of a file, of a part of one, or of a text sent over HTTP.
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
	 * A document with its content in memory.
	 * @param content the bytes, which are not copied
	 */
	public Document(String name, byte[] content) {
		this(name, 1, content.length, () -> content);
	}

	/**
	 * A whole file, named by its path from the root, with slashes.
	 * @throws IOException if it cannot be read
	 */
	public static Document of(Path root, Path file) throws IOException {
		return new Document(nameOf(root, file), Files.readAllBytes(file));
	}

	/**
	 * A document with its text in memory. Half of a surrogate pair has no encoding; it is
	 * kept until the document is parsed, and is refused then.
	 */
	public static Document text(String name, String text) {
		return new Document(name, TextEncoding.encode(text));
	}

	/**
	 * The same content under another name.
	 * @param line the number of its first line if it is a part of something larger
	 */
	public Document named(String other, int line) {
		return new Document(other, line, this.size, this.contentSource);
	}

	/**
	 * The name in messages, such as {@code meetings/agadir.yaml}. A known file extension
	 * determines the format.
	 */
	public String name() {
		return this.name;
	}

	/** The number of its first line, more than 1 for a later part of a file. */
	public int firstLine() {
		return this.firstLine;
	}

	/** The size in bytes. */
	public long size() {
		return this.size;
	}

	/**
	 * The bytes. Bytes of a file are read again at each call.
	 * @throws ParseAborted if the file can no longer be read, or has changed
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

	/** Reads the bytes of a document. */
	@FunctionalInterface
	public interface ContentSource {

		byte[] read();

	}

}
