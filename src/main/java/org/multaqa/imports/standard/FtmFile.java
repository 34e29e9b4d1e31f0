package org.multaqa.imports.standard;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping.CsvDialect;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.ByteOrderMark;
import org.multaqa.imports.table.LineReader;
import org.multaqa.imports.table.RowDecoder;
import org.multaqa.imports.table.TextLine;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.intake.document.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of FollowTheMoney entities, one on each line. The positions of the entities are
 * kept in memory for lookups, but not the entities.
 */
final class FtmFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern BEGINS_A_DOCUMENT = Pattern.compile("\\uFEFF?\\s*(\\[.*|\\{)\\s*", Pattern.DOTALL);

	private static final int MOST_KEPT = 2_048;

	private final Path file;

	private final String name;

	private final RowDecoder text = new RowDecoder(new CsvDialect(null, '"', StandardCharsets.UTF_8, false, List.of()));

	private final KeyPositionIndex index = new KeyPositionIndex();

	/** The positions of further fragments of an entity. */
	private final Map<String, List<Long>> further = new HashMap<>();

	private final Map<String, JsonNode> kept = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
			return size() > MOST_KEPT;
		}

	};

	/**
	 * Reads the file once.
	 * @throws InvalidImport if it is one JSON document instead of one entity on each line
	 */
	FtmFile(Path file) throws IOException {
		this.file = file;
		this.name = file.getFileName().toString();
		ByteOrderMark.length(file, StandardCharsets.UTF_8);
		each((line) -> {
			try {
				if (this.index.size() == 0 && BEGINS_A_DOCUMENT.matcher(this.text.of(line.bytes())).matches()) {
					throw new InvalidImport(SourceLocation.of(this.name), "one JSON document",
							"FollowTheMoney JSON lines: each entity whole, on a line of its own");
				}
				String id = entity(line).path("id").asString("");
				if (!this.index.putIfAbsent(id, line.offset())) {
					this.further.computeIfAbsent(id, (again) -> new ArrayList<>()).add(line.offset());
				}
			}
			catch (RowRejected ex) {
				// reported when its record is made
			}
		});
	}

	String name() {
		return this.name;
	}

	/** Visits each line that is not blank. */
	void each(FtmEntityVisitor visitor) throws IOException {
		try (LineReader lines = new LineReader(Files.newInputStream(this.file), 0, 0)) {
			for (TextLine line = lines.next(); line != null; line = lines.next()) {
				if (!line.isBlank()) {
					visitor.visit(line);
				}
			}
		}
	}

	/**
	 * The entity on a line.
	 * @throws RowRejected if there is none
	 */
	JsonNode entity(TextLine line) {
		if (line.cut()) {
			throw new RowRejected("a line of more than 1 MB, which is more than an entity may have");
		}
		try {
			String json = this.text.of(line.bytes());
			JsonNode entity = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
			if (!entity.isObject() || entity.path("id").asString("").isBlank() || !entity.path("schema").isString()) {
				throw new RowRejected("a line that is no entity with an id and a schema");
			}
			return entity;
		}
		catch (JacksonException ex) {
			throw new RowRejected("what is no JSON: " + TextTemplate.tidy(String.valueOf(ex.getOriginalMessage())));
		}
	}

	/** The entity with an id, merged from its fragments, if it is in this file. */
	Optional<JsonNode> find(String id) {
		JsonNode known = this.kept.get(id);
		long offset = (known == null) ? this.index.get(id) : -1;
		if (offset >= 0) {
			known = entity(id, offset);
			if (known != null) {
				for (long next : this.further.getOrDefault(id, List.of())) {
					merge((ObjectNode) known, entity(id, next));
				}
				this.kept.put(id, known);
			}
		}
		return Optional.ofNullable(known);
	}

	/** Merges a further fragment, if its schema fits. */
	private static void merge(ObjectNode whole, @Nullable JsonNode fragment) {
		Optional<String> schema = (fragment == null) ? Optional.empty() : schemaOfBoth(whole, fragment);
		if (fragment == null || schema.isEmpty()) {
			return;
		}
		whole.put("schema", schema.get());
		fragment.properties().forEach((field) -> {
			if (!whole.has(field.getKey())) {
				whole.set(field.getKey(), field.getValue());
			}
		});
		if (whole.get("properties") instanceof ObjectNode properties) {
			fragment.path("properties")
				.properties()
				.forEach((property) -> add(properties.withArray(property.getKey()), property.getValue()));
		}
	}

	private static void add(ArrayNode values, JsonNode more) {
		for (JsonNode value : more) {
			if (values.valueStream().noneMatch(value::equals)) {
				values.add(value);
			}
		}
	}

	static Optional<String> schemaOfBoth(JsonNode one, JsonNode other) {
		return FtmSchemaHierarchy.both(one.path("schema").asString(""), other.path("schema").asString(""));
	}

	private @Nullable JsonNode entity(String id, long offset) {
		try (LineReader lines = at(offset)) {
			TextLine line = lines.next();
			JsonNode entity = (line != null) ? entity(line) : null;
			return (entity != null && entity.path("id").asString("").equals(id)) ? entity : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of a line. */
	String text(long offset) throws IOException {
		try (LineReader lines = at(offset)) {
			TextLine line = lines.next();
			return (line != null) ? new String(line.bytes(), StandardCharsets.UTF_8) : "";
		}
	}

	private LineReader at(long offset) throws IOException {
		RandomAccessFile open = new RandomAccessFile(this.file.toFile(), "r");
		open.seek(offset);
		return new LineReader(Channels.newInputStream(open.getChannel()), offset, 0);
	}

	/** Whether the line is the first with the id of its entity. */
	boolean isFirst(String id, TextLine line) {
		return this.index.get(id) == line.offset();
	}

	/** Visits lines. */
	@FunctionalInterface
	interface FtmEntityVisitor {

		void visit(TextLine line) throws IOException;

	}

}
