package org.multaqa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;
import org.multaqa.model.EntityId;
import org.multaqa.names.NameComparison;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A news item of the seed of which every id is taken away: what it introduces keeps its
 * kind and the names that it gives, and whatever it refers to is called as its source
 * calls it: by the wording of the participant, by a name that the record itself gives, by
 * a wording that spells a name of it, or where the record has none of these by a name in
 * the source's language.
 */
public final class RecordWithoutIds {

	private final Map<String, Object> record;

	private final Map<String, String> given = new HashMap<>();

	private final Map<String, List<String>> known;

	private final String language;

	private final Set<String> wordings = new LinkedHashSet<>();

	private final Map<String, Object> stripped;

	private RecordWithoutIds(Map<String, Object> record, Map<String, List<String>> known) {
		this.record = record;
		this.known = known;
		this.language = String.valueOf(((Map<?, ?>) Objects.requireNonNull(record.get("source"))).get("language"));
		entries(record.get("entities")).forEach((entity) -> Stream.of("names", "aliases")
			.flatMap((key) -> names(entity.get(key), this.language, false).stream())
			.findFirst()
			.ifPresent((name) -> this.given.put(String.valueOf(entity.get("id")), name)));
		wordings(record, this.wordings);
		this.stripped = strip(record);
	}

	/** All news items of the seed, without ids. */
	public static List<RecordWithoutIds> ofSeed() {
		Map<String, List<String>> known = new HashMap<>();
		Set<String> former = new HashSet<>();
		List<Map<String, Object>> items = new ArrayList<>();
		for (Path file : files()) {
			Map<String, Object> record = read(file);
			entries(record.get("entities")).forEach((entity) -> Stream.of("names", "aliases")
				.forEach((key) -> Stream.of("ar", "fr")
					.forEach((tongue) -> names(entity.get(key), tongue, true).forEach((name) -> known
						.computeIfAbsent(tongue + " " + entity.get("id"), (absent) -> new ArrayList<>())
						.add(name)))));
			entries(record.get("entities")).forEach((entity) -> former(entity, former));
			if (file.startsWith("graph-seed/meetings")) {
				items.add(record);
			}
		}
		known.values().forEach((names) -> names.sort(Comparator.comparing((name) -> former.contains(name))));
		return items.stream().map((record) -> new RecordWithoutIds(record, known)).toList();
	}

	/** Names of which it is said when they were in use. */
	private static void former(@Nullable Object node, Set<String> former) {
		if (node instanceof Map<?, ?> map) {
			if (map.get("text") != null && map.get("from") != null) {
				former.add(String.valueOf(map.get("text")));
			}
			map.values().forEach((value) -> former(value, former));
		}
		else if (node instanceof Collection<?> list) {
			list.forEach((item) -> former(item, former));
		}
	}

	public String id() {
		return String.valueOf(this.record.get("record"));
	}

	public Document document() {
		return Document.text(id() + ".json", JsonMapper.shared().writeValueAsString(this.stripped));
	}

	/**
	 * Gives the id that stands at a place with ids, as a writer answers a question of the
	 * report, there and where the record introduces it.
	 * @param pointer the place, such as {@code meeting.participants[2].who}
	 * @return all these places
	 */
	public List<String> answer(String pointer) {
		List<String> places = new ArrayList<>(List.of(pointer));
		Object id = give(pointer);
		List<Map<String, Object>> entities = entries(this.record.get("entities"));
		for (int i = 0; i < entities.size(); i++) {
			if (id.equals(entities.get(i).get("id"))) {
				places.add("entities[%s]".formatted(i));
				give("entities[%s]".formatted(i));
			}
		}
		return places;
	}

	private Object give(String pointer) {
		List<String> steps = Stream.of(pointer.replace("[", ".").replace("]", "").split("\\.")).toList();
		Object here = this.record;
		Object there = this.stripped;
		for (String step : steps.subList(0, steps.size() - 1)) {
			here = at(here, step);
			there = at(there, step);
		}
		String last = steps.get(steps.size() - 1);
		if (at(here, last) instanceof Map<?, ?> entry) {
			put(at(there, last), "id", Objects.requireNonNull(entry.get("id")));
			return Objects.requireNonNull(entry.get("id"));
		}
		put(there, last, at(here, last));
		return at(here, last);
	}

	private static Object at(Object parent, String step) {
		return Objects.requireNonNull(
				(parent instanceof List<?> list) ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) parent).get(step));
	}

	@SuppressWarnings("unchecked")
	private static void put(Object parent, String step, Object value) {
		if (parent instanceof List<?>) {
			((List<Object>) parent).set(Integer.parseInt(step), value);
		}
		else {
			((Map<String, Object>) parent).put(step, value);
		}
	}

	private Object strip(String key, @Nullable Object value, @Nullable String wording) {
		if (value instanceof Map<?, ?> map) {
			return strip(map);
		}
		if (value instanceof Collection<?> list) {
			return new ArrayList<>(list.stream().map((item) -> strip(key, item, wording)).toList());
		}
		Optional<EntityId> id = EntityId.parse(String.valueOf(value));
		return id.isPresent() ? name(id.get().toString(), key.equals("who") ? wording : null)
				: Objects.requireNonNull(value);
	}

	private Map<String, Object> strip(Map<?, ?> entry) {
		Map<String, Object> stripped = new LinkedHashMap<>();
		String wording = (entry.get("cite") instanceof Map<?, ?> cite) ? (String) cite.get("wording") : null;
		entry.forEach((name, value) -> {
			String key = String.valueOf(name);
			if (key.equals("id")) {
				EntityId id = EntityId.parse(String.valueOf(value)).orElseThrow();
				if (!id.toString().startsWith("meeting/")) {
					stripped.put("entity", id.kind().prefix());
				}
			}
			else if (key.equals("source") || key.equals("cite") || key.equals("record")) {
				stripped.put(key, plain(value));
			}
			else {
				stripped.put(key, strip(key, value, wording));
			}
		});
		return stripped;
	}

	private String name(String id, @Nullable String wording) {
		if (wording != null) {
			return wording;
		}
		String given = this.given.get(id);
		return (given != null) ? given : elsewhere(id);
	}

	/** As the source calls it somewhere else, or else as others do in its language. */
	private String elsewhere(String id) {
		List<String> names = Stream.of(this.language, "ar", "fr")
			.distinct()
			.flatMap((tongue) -> this.known.getOrDefault(tongue + " " + id, List.of()).stream())
			.toList();
		return this.wordings.stream()
			.filter((wording) -> names.stream().anyMatch((name) -> NameComparison.of(wording, name).same()))
			.findFirst()
			.orElseGet(
					() -> names.stream().findFirst().orElseThrow(() -> new IllegalStateException("No name for " + id)));
	}

	private static void wordings(@Nullable Object node, Set<String> wordings) {
		if (node instanceof Map<?, ?> map) {
			map.forEach((key, value) -> {
				if (key.equals("wording")) {
					wordings.add(String.valueOf(value));
				}
				wordings(value, wordings);
			});
		}
		else if (node instanceof Collection<?> list) {
			list.forEach((item) -> wordings(item, wordings));
		}
	}

	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> copy = new LinkedHashMap<>();
			map.forEach((key, inner) -> copy.put(String.valueOf(key), plain(inner)));
			return copy;
		}
		return value;
	}

	/** Names in a language, as they stand in sources unless all are wanted. */
	private static List<String> names(@Nullable Object byLanguage, String language, boolean all) {
		Object names = (byLanguage instanceof Map<?, ?> map) ? map.get(language) : null;
		List<?> list = (names instanceof List<?> several) ? several : (names == null) ? List.of() : List.of(names);
		return list.stream()
			.filter((name) -> all || !(name instanceof Map<?, ?> detailed)
					|| (detailed.get("translated") == null && detailed.get("transliterated") == null))
			.map((name) -> String.valueOf((name instanceof Map<?, ?> detailed) ? detailed.get("text") : name))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> entries(@Nullable Object list) {
		return (list == null) ? List.of() : (List<Map<String, Object>>) list;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> read(Path file) {
		try {
			return (Map<String, Object>) new Load(LoadSettings.builder().build())
				.loadFromString(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.walk(Path.of("graph-seed"))) {
			return files.filter((file) -> file.toString().endsWith(".yaml") && !file.toString().contains("examples"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
