package org.multaqa.intake.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide to records lists every value that the schema allows. With
 * {@code -Dgolden.write=true} the list is written anew.
 */
class AllowedValuesTests {

	private static final Path GUIDE = Path.of("graph-seed/README.md");

	private static final Path SCHEMA = Path.of("graph-seed/record.schema.json");

	private static final String START = "<!-- allowed values, made from record.schema.json -->\n";

	private static final String END = "<!-- end of allowed values -->\n";

	@Test
	void theGuideListsTheValuesThatTheSchemaAllows() throws IOException {
		String guide = Files.readString(GUIDE);
		int start = guide.indexOf(START) + START.length();
		int end = guide.indexOf(END);
		assertThat(guide).contains(START).contains(END);
		String table = table();
		if (Boolean.getBoolean("golden.write")) {
			Files.writeString(GUIDE, guide.substring(0, start) + table + guide.substring(end));
			return;
		}
		assertThat(guide.substring(start, end)).isEqualTo(table);
	}

	@Test
	void aValueThatTheSchemaGetsIsInTheTable() throws IOException {
		assertThat(table()).contains("| `presence` | `present`, `excused`, `absent`, `represented`, `invited` |")
			.contains("| `mode` | `on-site`, `online`, `hybrid` |")
			.contains("`votes-for`");
	}

	private static String table() throws IOException {
		JsonNode schema = JsonMapper.builder().build().readTree(Files.readString(SCHEMA));
		Map<String, Map<List<String>, List<String>>> keys = new LinkedHashMap<>();
		collect(schema, "", keys);
		for (String name : List.of("source", "entity", "meeting", "fact")) {
			collect(schema.path("$defs").path(name), name, keys);
		}
		StringBuilder table = new StringBuilder("| key | values |\n| --- | --- |\n");
		keys.forEach((key, groups) -> {
			int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
			groups.forEach((values, places) -> {
				String where = (groups.size() == 1) ? ""
						: (places.size() == most && most > 1) ? " elsewhere" : " of " + String.join(", ", places);
				table.append("| `%s`%s | %s |\n".formatted(key, where,
						String.join(", ", values.stream().map("`%s`"::formatted).toList())));
			});
		});
		return table.toString();
	}

	/**
	 * Every closed list of words, by the key where it stands and the part of a record.
	 */
	private static void collect(JsonNode node, String place, Map<String, Map<List<String>, List<String>>> keys) {
		String here = place.equals("fact") && node.has("properties")
				? node.path("properties").propertyNames().iterator().next() : place;
		node.path("properties").properties().forEach((property) -> {
			List<String> values = values(property.getValue());
			if (!values.isEmpty()) {
				List<String> places = keys.computeIfAbsent(property.getKey(), (absent) -> new LinkedHashMap<>())
					.computeIfAbsent(values, (absent) -> new ArrayList<>());
				if (!places.contains(here)) {
					places.add(here);
				}
			}
			collect(property.getValue(), here.equals("meeting") ? property.getKey() : here, keys);
		});
		for (String inside : List.of("items", "oneOf", "anyOf")) {
			JsonNode next = node.path(inside);
			if (next.isArray()) {
				next.forEach((one) -> collect(one, here, keys));
			}
			else if (next.isObject()) {
				collect(next, here, keys);
			}
		}
	}

	private static List<String> values(JsonNode node) {
		List<String> values = new ArrayList<>();
		JsonNode list = node.has("enum") ? node
				: StreamSupport.stream(node.path("oneOf").spliterator(), false)
					.filter((one) -> one.has("enum"))
					.findFirst()
					.orElse(node);
		list.path("enum").forEach((value) -> values.add(value.asString()));
		return values;
	}

}
