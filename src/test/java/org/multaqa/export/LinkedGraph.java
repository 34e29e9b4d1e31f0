package org.multaqa.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * A JSON-LD document as a processor expands and flattens it. The processor is given
 * nothing to fetch contexts with, so that one that is not in the document would fail.
 */
final class LinkedGraph {

	private static final String NAME = "https://schema.org/name";

	private final Map<String, JsonObject> nodes = new HashMap<>();

	private LinkedGraph() {
	}

	static LinkedGraph expanded(String document) {
		try {
			JsonDocument read = JsonDocument.of(new StringReader(document));
			LinkedGraph graph = new LinkedGraph();
			for (JsonValue node : JsonLd.flatten(read).loader((address, options) -> {
				throw new IllegalStateException("It fetches " + address);
			}).get().asJsonArray()) {
				graph.nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject());
			}
			return graph;
		}
		catch (JsonLdError ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	Set<String> ids() {
		return this.nodes.keySet();
	}

	List<String> types(String id) {
		return node(id).getJsonArray("@type").stream().map(LinkedGraph::text).toList();
	}

	/** Its names by language. */
	Map<String, String> names(String id) {
		Map<String, String> names = new HashMap<>();
		values(id, NAME).forEach((name) -> names.put(name.getString("@language"), name.getString("@value")));
		return names;
	}

	List<String> linked(String id, String term) {
		return values(id, term).stream().map((other) -> other.getString("@id")).toList();
	}

	private List<JsonObject> values(String id, String term) {
		List<JsonObject> values = new ArrayList<>();
		JsonArray array = node(id).getJsonArray(term);
		array.forEach((value) -> values.add(value.asJsonObject()));
		return values;
	}

	private JsonObject node(String id) {
		return Objects.requireNonNull(this.nodes.get("urn:multaqa:" + id), id);
	}

	private static String text(JsonValue value) {
		return ((jakarta.json.JsonString) value).getString();
	}

}
