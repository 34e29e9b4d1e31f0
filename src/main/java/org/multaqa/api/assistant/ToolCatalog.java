package org.multaqa.api.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.multaqa.query.error.InvalidArgument;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tools as assistants see them, and the GraphQL documents that they send: the files
 * in {@code assistant} on the class path.
 *
 * @param tools the tools
 * @param documents the documents by name
 */
record ToolCatalog(List<Tool> tools, Map<String, String> documents) {

	static final String ASK = "ask";

	private static final String DIRECTORY = "assistant/";

	/** What an id begins with, and the document for such an entity. */
	private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("official", "entity-official"),
			Map.entry("ministry", "entity-organization"), Map.entry("institution", "entity-organization"),
			Map.entry("country", "entity-territory"), Map.entry("region", "entity-territory"),
			Map.entry("province", "entity-territory"), Map.entry("commune", "entity-territory"),
			Map.entry("program", "entity-program"), Map.entry("meeting", "entity-meeting"),
			Map.entry("post", "entity-post"), Map.entry("topic", "entity-topic"), Map.entry("source", "entity-source"));

	ToolCatalog {
		tools = List.copyOf(tools);
		documents = Map.copyOf(documents);
	}

	static ToolCatalog read() {
		List<Tool> tools = Stream.of(JsonMapper.shared().readValue(text("tools.json"), Tool[].class))
			.map((tool) -> Tool.builder(tool.name(), tool.inputSchema())
				.title(tool.title())
				.description(tool.description())
				.annotations(new ToolAnnotations(tool.title(), true, false, true, false, null))
				.build())
			.toList();
		SharedFragments shared = SharedFragments.parse(text("fragments.graphql"));
		Map<String, String> documents = new TreeMap<>();
		Stream
			.concat(Stream.of("search", "convergence", "path", "timeline", "fact"),
					ENTITIES.values().stream().distinct())
			.forEach((name) -> documents.put(name, shared.complete(text(name + ".graphql"))));
		return new ToolCatalog(tools, documents);
	}

	/**
	 * The document that a tool sends.
	 * @param tool a tool other than {@link #ASK}
	 * @param id the id of the entity, fact or citation to read; used only by the tool
	 * {@code entity}
	 */
	String document(String tool, String id) {
		String name = tool.equals("entity") ? ENTITIES.getOrDefault(id.replaceFirst("/.*", ""), "fact") : tool;
		return Objects.requireNonNull(this.documents.get(name));
	}

	/**
	 * Checks the names of arguments; GraphQL would ignore a variable that no document
	 * declares. Their values are checked as variables.
	 * @throws InvalidArgument if one is unknown or missing
	 */
	void check(String tool, Set<String> arguments) {
		Map<String, Object> schema = this.tools.stream()
			.filter((candidate) -> candidate.name().equals(tool))
			.findFirst()
			.orElseThrow()
			.inputSchema();
		Set<String> known = (schema.get("properties") instanceof Map<?, ?> properties) ? names(properties.keySet())
				: Set.of();
		Set<String> required = (schema.get("required") instanceof List<?> list) ? names(list) : Set.of();
		if (!known.containsAll(arguments) || !arguments.containsAll(required)) {
			throw new InvalidArgument(
					"The arguments of the tool %s are %s, of which %s must be given; send these and no others."
						.formatted(tool, String.join(", ", known), String.join(", ", required)));
		}
	}

	private static Set<String> names(Iterable<?> values) {
		Set<String> names = new TreeSet<>();
		values.forEach((value) -> names.add(String.valueOf(value)));
		return names;
	}

	private static String text(String name) {
		try {
			return new ClassPathResource(DIRECTORY + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The jar lacks the file %s of the assistant.".formatted(name), ex);
		}
	}

}
