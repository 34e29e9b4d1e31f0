package org.multaqa.imports.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.intake.document.SourceLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores rejected rows byte by byte as they were, with their location and the reason. The
 * rejects of a table are a table with the same header and two further columns, which can
 * be corrected and imported again. If there are several tables, each has its own file.
 */
public final class RejectFile implements Closeable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final @Nullable Path file;

	private final boolean several;

	private final Map<Path, OutputStream> open = new HashMap<>();

	/**
	 * Deletes the rejects of earlier imports.
	 * @param file the file for the rejects, or {@code null} to discard them
	 * @param tables the names of the tables, if there are several
	 * @param inputs the imported files, which must not be overwritten
	 * @throws InvalidImport if the file is one of the imported ones
	 */
	public RejectFile(@Nullable Path file, List<String> tables, Collection<Path> inputs) throws IOException {
		this.file = file;
		this.several = tables.size() > 1;
		if (file != null) {
			for (Path former : this.several ? tables.stream().map((table) -> beside(file, table)).toList()
					: List.of(file)) {
				if (inputs.stream()
					.anyMatch((
							input) -> input.toAbsolutePath().normalize().equals(former.toAbsolutePath().normalize()))) {
					throw new InvalidImport(SourceLocation.of(former.toString()), "a file that is imported",
							"another file to keep rejected rows in");
				}
				Files.deleteIfExists(former);
			}
		}
	}

	/** The files that have rejects. */
	public List<Path> kept() {
		return this.open.keySet().stream().sorted().toList();
	}

	/** Stores a row of a table. */
	void row(TableMapping tableMapping, TableFile from, RecordOrigin row, String reason) throws IOException {
		if (this.file == null) {
			return;
		}
		Path to = this.several ? beside(this.file, tableMapping.name()) : this.file;
		OutputStream out = this.open.get(to);
		String delimiter = String.valueOf(from.delimiter());
		if (out == null) {
			out = opened(to);
			TextLine header = from.headerLine();
			if (header != null) {
				write(out, "rejected line" + delimiter + "reason" + delimiter);
				out.write(header.bytes());
			}
		}
		String quote = String.valueOf(tableMapping.csvDialect().quote());
		write(out, row.number() + delimiter + quote + reason.replace(quote, quote + quote) + quote + delimiter);
		end(out, copy(from.file(), row.offset(), row.extent(), out));
	}

	/** Stores an entry of a file that is not a table, as a line of JSON. */
	public void entry(String where, String entry, String reason) throws IOException {
		if (this.file != null) {
			OutputStream out = opened(this.file);
			Map<String, String> line = new LinkedHashMap<>();
			line.put("where", where);
			line.put("reason", reason);
			line.put("entry", entry);
			write(out, JSON.writeValueAsString(line) + "\n");
		}
	}

	private OutputStream opened(Path to) throws IOException {
		OutputStream out = this.open.get(to);
		if (out == null) {
			out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
			this.open.put(to, out);
		}
		return out;
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Copies a part of a file without reading it into memory. Returns its last byte. */
	private static int copy(Path from, long offset, long length, OutputStream out) throws IOException {
		byte last = 0;
		try (RandomAccessFile source = new RandomAccessFile(from.toFile(), "r")) {
			source.seek(offset);
			byte[] buffer = new byte[1 << 16];
			long left = length;
			while (left > 0) {
				int count = source.read(buffer, 0, (int) Math.min(buffer.length, left));
				if (count < 0) {
					break;
				}
				out.write(buffer, 0, count);
				last = buffer[count - 1];
				left -= count;
			}
		}
		return last;
	}

	private static void end(OutputStream out, int last) throws IOException {
		if (last != '\n' && last != '\r') {
			out.write('\n');
		}
	}

	private static Path beside(Path file, String table) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(
				(dot < 0) ? name + "-" + table : name.substring(0, dot) + "-" + table + name.substring(dot));
	}

	@Override
	public void close() throws IOException {
		for (OutputStream out : this.open.values()) {
			out.close();
		}
	}

}
