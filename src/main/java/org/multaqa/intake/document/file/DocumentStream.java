package org.multaqa.intake.document.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stream of documents for a server. Each document is a line of JSON with its name
 * ({@code document}), the number of its first line ({@code line}) and its length ({@code
 * bytes}), then its bytes unchanged, then a line feed.
 */
public final class DocumentStream implements Iterator<Document>, AutoCloseable {

	/** The media type of such a stream. */
	public static final String MEDIA_TYPE = "application/vnd.multaqa.documents";

	private static final int LONGEST_HEAD = 8192;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final InputStream stream;

	private final long size;

	private final FileTime changed;

	private final DocumentLimits limits;

	private long at;

	private @Nullable Document next;

	private DocumentStream(Path file, DocumentLimits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		this.size = Files.size(file);
		this.changed = Files.getLastModifiedTime(file);
		this.stream = new BufferedInputStream(Files.newInputStream(file));
		advance();
	}

	/**
	 * Opens the stream in a file. The content of a document is read from the file when it
	 * is requested.
	 * @throws IOException if the file cannot be read, or does not hold such a stream
	 */
	public static DocumentStream in(Path file) throws IOException {
		return new DocumentStream(file, DocumentLimits.STANDARD);
	}

	/**
	 * Checks that the whole file is such a stream.
	 * @throws IOException if it is not
	 */
	public static void check(Path file) throws IOException {
		try (DocumentStream documentStream = in(file)) {
			while (documentStream.next != null) {
				documentStream.advance();
			}
		}
	}

	/** The bytes before the content of a document. */
	public static byte[] head(Document document, int bytes) {
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("document", document.name());
		head.put("line", document.firstLine());
		head.put("bytes", bytes);
		return (JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public Document next() {
		Document document = this.next;
		if (document == null) {
			throw new NoSuchElementException();
		}
		try {
			advance();
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void advance() throws IOException {
		String head = head();
		if (head.isEmpty()) {
			this.next = null;
			return;
		}
		JsonNode tree = tree(head);
		long bytes = tree.path("bytes").asLong(-1);
		String name = tree.path("document").asString("");
		int line = tree.path("line").asInt(1);
		if (bytes < 0 || name.isEmpty() || line < 1) {
			throw new IOException("no document, line and bytes before byte " + this.at);
		}
		this.next = new FileSplitter(this.file, name, this.limits).part(this.at, this.at + bytes, line, this.size,
				this.changed);
		try {
			this.stream.skipNBytes(bytes);
		}
		catch (EOFException ex) {
			throw new IOException("less of %s than is announced".formatted(name), ex);
		}
		if (this.stream.read() != '\n') {
			throw new IOException("no end of line after " + name);
		}
		this.at += bytes + 1;
	}

	/** The next header line, or an empty text at the end of the file. */
	private String head() throws IOException {
		byte[] head = new byte[LONGEST_HEAD];
		int length = 0;
		for (int next = this.stream.read(); next != '\n'; next = this.stream.read()) {
			if (next < 0 && length == 0) {
				return "";
			}
			if (next < 0 || length == LONGEST_HEAD) {
				throw new IOException("no line of JSON before byte " + (this.at + length));
			}
			head[length++] = (byte) next;
		}
		this.at += length + 1;
		return new String(head, 0, length, StandardCharsets.UTF_8);
	}

	private static JsonNode tree(String head) throws IOException {
		try {
			return JSON.readTree(head);
		}
		catch (JacksonException ex) {
			throw new IOException("no line of JSON before a document", ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

}
