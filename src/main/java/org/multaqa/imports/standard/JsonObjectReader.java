package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.text.TextTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Reads an object of a JSON file, and keeps track of the fields that are used, so that
 * the others can be reported as left out.
 */
final class JsonObjectReader {

	private final JsonNode node;

	private final String label;

	private final ImportStatistics importStatistics;

	private final Set<String> used = new HashSet<>();

	/**
	 * @param label the name of such objects in reports, such as {@code persons}
	 */
	JsonObjectReader(JsonNode node, String label, ImportStatistics importStatistics) {
		this.node = node;
		this.label = label;
		this.importStatistics = importStatistics;
	}

	/** The first text under the first of the keys that has one. */
	Optional<String> text(String... keys) {
		Optional<String> found = Optional.empty();
		for (String key : keys) {
			List<String> texts = texts(key);
			if (found.isEmpty() && !texts.isEmpty()) {
				found = Optional.of(texts.get(0));
				for (int more = 1; more < texts.size(); more++) {
					leaveOut(key + " beyond the first");
				}
			}
		}
		return found;
	}

	/** All texts under a key, which holds one or a list. */
	List<String> texts(String key) {
		this.used.add(key);
		JsonNode value = this.node.path(key);
		List<String> texts = new ArrayList<>();
		if (value.isArray()) {
			value.forEach((item) -> add(texts, item, key));
		}
		else {
			add(texts, value, key);
		}
		return texts.stream().distinct().toList();
	}

	private void add(List<String> texts, JsonNode value, String key) {
		if (value.isValueNode() && !value.isNull()) {
			String text = TextTemplate.tidy(value.asString());
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		else if (value.isContainer() && !value.isEmpty()) {
			leaveOut(key + " that is not text");
		}
	}

	/** The objects in a list. */
	List<JsonObjectReader> things(String key) {
		this.used.add(key);
		List<JsonObjectReader> jsonObjectReaders = new ArrayList<>();
		for (JsonNode item : this.node.path(key)) {
			if (item.isObject()) {
				jsonObjectReaders.add(new JsonObjectReader(item, this.label + "." + key, this.importStatistics));
			}
			else if (!item.isNull()) {
				leaveOut(key + " that is not an object");
			}
		}
		return jsonObjectReaders;
	}

	/** The object under a key. */
	Optional<JsonObjectReader> thing(String key) {
		this.used.add(key);
		JsonNode value = this.node.path(key);
		return value.isObject()
				? Optional.of(new JsonObjectReader(value, this.label + "." + key, this.importStatistics))
				: Optional.empty();
	}

	/** Marks keys as used. */
	void use(String... keys) {
		this.used.addAll(List.of(keys));
	}

	/** Whether a key has a value. This does not mark it as used. */
	boolean has(String key) {
		return isFilled(this.node.path(key));
	}

	/** Counts a part of the object that records cannot hold. */
	void leaveOut(String what) {
		this.importStatistics.leaveOut(this.label + "." + what);
	}

	/** Counts the whole object as one that records cannot hold. */
	void leaveOutAll(String why) {
		this.importStatistics.leaveOut(this.label + " " + why);
	}

	/** Counts the fields that were not used. */
	void leaveOutRest() {
		this.node.propertyNames()
			.stream()
			.filter((key) -> !this.used.contains(key) && isFilled(this.node.path(key)))
			.forEach(this::leaveOut);
	}

	private static boolean isFilled(JsonNode value) {
		return !value.isMissingNode() && !value.isNull() && !(value.isContainer() && value.isEmpty())
				&& !(value.isString() && value.asString().isBlank());
	}

	@Override
	public String toString() {
		return this.node.toString();
	}

}
