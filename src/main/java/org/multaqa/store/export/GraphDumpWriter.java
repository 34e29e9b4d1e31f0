package org.multaqa.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.store.connection.Database;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every node with its labels, properties and relationships, each sorted. Two
 * graphs are equal exactly if their dumps are.
 */
public final class GraphDumpWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Database database;

	public GraphDumpWriter(Database database) {
		this.database = database;
	}

	public void writeTo(OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			this.database.read(LookupQueries.nodes(), (row) -> write(writer, row));
			this.database.read(LookupQueries.records(), (row) -> write(writer, row));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		writer.flush();
	}

	private static void write(Writer writer, Map<String, Object> row) {
		Map<String, Object> node = new TreeMap<>();
		((Map<?, ?>) Objects.requireNonNull(row.get("properties"))).forEach((name, value) -> node
			.put(String.valueOf(name), (value instanceof LocalDate) ? value.toString() : value));
		List<String> labels = ((List<?>) Objects.requireNonNull(row.get("labels"))).stream()
			.map(String::valueOf)
			.sorted()
			.toList();
		List<String> ties = ((List<?>) Objects.requireNonNull(row.get("ties"))).stream()
			.map((tie) -> ((List<?>) tie).get(0) + " " + ((List<?>) tie).get(1))
			.sorted()
			.toList();
		try {
			Map<String, Object> line = new TreeMap<>();
			line.put("labels", labels);
			line.put("node", node);
			line.put("ties", ties);
			writer.write(JSON.writeValueAsString(line));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
