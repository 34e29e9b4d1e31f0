package org.multaqa.intake.document.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.TextEncoding;
import org.multaqa.intake.document.ValueWording;
import org.multaqa.intake.document.syntax.DocumentParser;

/**
 * Splits a file into documents, none of which is kept in memory: JSON Lines of any size
 * into parts of whole lines, any other format into one document.
 *
 * @param file the file
 * @param name its name in messages
 * @param limits the largest length of a line, or of a file of another format
 */
record FileSplitter(Path file, String name, DocumentLimits limits) {

	private static final int BYTES_IN_PART = 512 << 10;

	/** The parts, split at line ends. */
	List<Document> find() throws IOException {
		long size = Files.size(this.file);
		FileTime changed = Files.getLastModifiedTime(this.file);
		List<Document> parts = new ArrayList<>();
		if (!isLines() || size <= BYTES_IN_PART) {
			parts.add(part(0, size, 1, size, changed));
			return parts;
		}
		try (InputStream stream = new BufferedInputStream(Files.newInputStream(this.file), 1 << 16)) {
			long start = 0;
			long at = 0;
			int line = 1;
			int firstLine = 1;
			for (int next = stream.read(); next >= 0; next = stream.read()) {
				at++;
				if (next == '\n') {
					line++;
					if (at - start >= BYTES_IN_PART) {
						parts.add(part(start, at, firstLine, size, changed));
						start = at;
						firstLine = line;
					}
				}
			}
			if (at > start) {
				parts.add(part(start, at, firstLine, size, changed));
			}
		}
		return parts;
	}

	private boolean isLines() throws IOException {
		try (InputStream stream = Files.newInputStream(this.file)) {
			return DocumentParser.isJsonLines(this.name) && !TextEncoding.isUtf16(stream.readNBytes(2));
		}
	}

	/** A part of the file, read when it is requested. */
	Document part(long from, long until, int firstLine, long size, FileTime changed) {
		return new Document(this.name, firstLine, until - from, () -> read(from, until, size, changed));
	}

	private byte[] read(long from, long until, long size, FileTime changed) {
		if (!this.limits.admits(until - from)) {
			throw new ParseAborted(this.limits.tooLarge(this.name, ValueWording.size(until - from)));
		}
		try (RandomAccessFile open = new RandomAccessFile(this.file.toFile(), "r")) {
			if (open.length() != size || !Files.getLastModifiedTime(this.file).equals(changed)) {
				throw new ParseAborted(new Problem(SourceLocation.of(this.name), "a file that changes while it is read",
						"a file that does not change during the load", null));
			}
			byte[] content = new byte[(int) (until - from)];
			open.seek(from);
			open.readFully(content);
			return content;
		}
		catch (IOException ex) {
			throw new ParseAborted(DocumentFileReader.unreadable(this.name, ex));
		}
	}

}
