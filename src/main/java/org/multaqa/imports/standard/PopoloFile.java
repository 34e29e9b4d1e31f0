package org.multaqa.imports.standard;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.InvalidImport;
import org.multaqa.imports.table.ByteOrderMark;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.intake.document.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Popolo file: one document with a list for each kind of object. It is read as a
 * stream, one list at a time. The positions of the objects are kept in memory for
 * lookups.
 */
final class PopoloFile {

	/** The names of the lists, with alternative names. */
	static final Map<String, List<String>> LISTS = Map.of("areas", List.of("areas"), "organizations",
			List.of("organizations", "organisations"), "persons", List.of("persons", "people"), "posts",
			List.of("posts"), "events", List.of("events"), "memberships", List.of("memberships"));

	private static final Set<String> NOT_LISTED = Set.of("meta", "@context", "$schema");

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final int MOST_KEPT = 2_048;

	private final Path file;

	private final int start;

	private final KeyPositionIndex index = new KeyPositionIndex();

	private final Map<String, JsonNode> kept = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
			return size() > MOST_KEPT;
		}

	};

	/**
	 * Reads the file once.
	 * @throws InvalidImport if it is not a Popolo document
	 */
	PopoloFile(Path file, ImportStatistics importStatistics) throws IOException {
		this.file = file;
		this.start = ByteOrderMark.length(file, StandardCharsets.UTF_8);
		boolean any = false;
		try (JsonParser parser = parser(0)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw notPopolo("no object", null);
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				any = list(parser, importStatistics) || any;
			}
		}
		catch (JacksonException ex) {
			throw notPopolo(
					"text that is not JSON (%s)".formatted(TextTemplate.tidy(String.valueOf(ex.getOriginalMessage()))),
					ex);
		}
		if (!any) {
			throw notPopolo("none of these lists", null);
		}
	}

	String name() {
		return this.file.getFileName().toString();
	}

	private InvalidImport notPopolo(String found, @Nullable JacksonException cause) {
		SourceLocation place = (cause != null && cause.getLocation() != null) ? new SourceLocation(name(),
				Math.max(0, cause.getLocation().getLineNr()), Math.max(0, cause.getLocation().getColumnNr()), "")
				: SourceLocation.of(name());
		return new InvalidImport(place, found,
				"a Popolo document with persons, organizations, memberships, posts, areas or events");
	}

	/** Whether it is a list of Popolo; other lists are counted as left out. */
	private boolean list(JsonParser parser, ImportStatistics importStatistics) {
		String name = parser.currentName();
		Optional<String> list = listOf(name);
		if (parser.nextToken() != JsonToken.START_ARRAY) {
			if (!NOT_LISTED.contains(name)) {
				importStatistics.leaveOut(name);
			}
			parser.skipChildren();
			return false;
		}
		for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
			if (list.isPresent() && item == JsonToken.START_OBJECT) {
				remember(list.get(), parser);
			}
			else {
				parser.skipChildren();
				if (list.isEmpty()) {
					importStatistics.leaveOut(name);
				}
			}
		}
		return list.isPresent();
	}

	private static Optional<String> listOf(String name) {
		return LISTS.entrySet()
			.stream()
			.filter((list) -> list.getValue().contains(name))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private void remember(String list, JsonParser parser) {
		long offset = parser.currentTokenLocation().getByteOffset() + this.start;
		String id = JSON.readTree(parser).path("id").asString("");
		if (!id.isBlank()) {
			this.index.putIfAbsent(key(list, id), offset);
		}
	}

	private JsonParser parser(long offset) throws IOException {
		RandomAccessFile open = new RandomAccessFile(this.file.toFile(), "r");
		open.seek(offset + ((offset == 0) ? this.start : 0));
		return JSON.createParser(Channels.newInputStream(open.getChannel()));
	}

	/** Visits each item of a list. */
	void each(String list, PopoloItemVisitor visitor) throws IOException {
		try (JsonParser parser = parser(0)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				boolean wanted = LISTS.getOrDefault(list, List.of()).contains(parser.currentName());
				if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
					items(parser, visitor);
				}
				else {
					parser.skipChildren();
				}
			}
		}
	}

	private void items(JsonParser parser, PopoloItemVisitor visitor) throws IOException {
		int number = 0;
		for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
			long offset = parser.currentTokenLocation().getByteOffset() + this.start;
			visitor.visit(JSON.readTree(parser), number, offset);
			number++;
		}
	}

	/** The object of a list with an id. */
	Optional<JsonNode> find(String list, String id) {
		String key = key(list, id);
		JsonNode known = this.kept.get(key);
		if (known != null) {
			return Optional.of(known);
		}
		long offset = this.index.get(key);
		if (offset < 0) {
			return Optional.empty();
		}
		try {
			JsonNode thing = at(offset);
			if (!thing.path("id").asString("").equals(id)) {
				return Optional.empty();
			}
			this.kept.put(key, thing);
			return Optional.of(thing);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The object at a position in bytes. */
	JsonNode at(long offset) throws IOException {
		try (JsonParser parser = parser(offset)) {
			return JSON.readTree(parser);
		}
	}

	/** Whether the object at a position is the first of its list with its id. */
	boolean isFirst(String list, String id, long offset) {
		long first = this.index.get(key(list, id));
		return first < 0 || first == offset;
	}

	private static String key(String list, String id) {
		return list + ":" + id;
	}

	/** Visits items of a list, with their number and position. */
	@FunctionalInterface
	interface PopoloItemVisitor {

		void visit(JsonNode item, int number, long offset) throws IOException;

	}

}
