package org.multaqa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.multaqa.model.EntityId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far records that were loaded in two ways speak of the same entities: of every two
 * places where one way has one entity, whether the other has too.
 *
 * @param expected who is meant at each place of the records
 * @param found who is taken to be meant there; a place of a record that is not loaded is
 * missing
 */
public record ActorAgreement(Map<String, EntityId> expected, Map<String, EntityId> found) {

	/**
	 * Reads records as they are kept, one a line.
	 * @param kinds the prefixes of the ids that count
	 */
	public static ActorAgreement of(String expected, String found, Set<String> records, Set<String> kinds) {
		return new ActorAgreement(places(expected, records, kinds), places(found, records, kinds));
	}

	private static Map<String, EntityId> places(String lines, Set<String> records, Set<String> kinds) {
		Map<String, EntityId> places = new TreeMap<>();
		lines.lines().map(JsonMapper.shared()::readTree).forEach((record) -> {
			String id = record.get("record").asString();
			if (records.contains(id)) {
				walk(id, record, kinds, places);
			}
		});
		return places;
	}

	private static void walk(String place, JsonNode node, Set<String> kinds, Map<String, EntityId> places) {
		if (node.isObject()) {
			node.properties().forEach((entry) -> walk(place + "." + entry.getKey(), entry.getValue(), kinds, places));
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				walk(place + "[" + i + "]", node.get(i), kinds, places);
			}
		}
		else if (node.isString()) {
			EntityId.parse(node.asString())
				.filter((id) -> kinds.contains(id.kind().prefix()))
				.ifPresent((id) -> places.put(place, id));
		}
	}

	/** The same, where some places are not taken for anybody. */
	public ActorAgreement without(Set<String> places) {
		Map<String, EntityId> others = new TreeMap<>(this.found);
		places.forEach(
				(place) -> others.keySet().removeIf((other) -> other.equals(place) || other.equals(place + ".id")));
		return new ActorAgreement(this.expected, others);
	}

	/** Of the pairs of places taken for one, how many are one. */
	public double precision() {
		return share(this.found, this.expected);
	}

	/** Of the pairs of places that are one, how many are taken for one. */
	public double recall() {
		return share(this.expected, this.found);
	}

	/** Those who are taken for several, or not found everywhere. */
	public Map<EntityId, Map<String, String>> parted() {
		Map<EntityId, Map<String, String>> parted = new TreeMap<>();
		this.expected.forEach((place, id) -> parted.computeIfAbsent(id, (absent) -> new TreeMap<>())
			.put(String.valueOf(this.found.get(place)), place));
		parted.values().removeIf((taken) -> taken.size() == 1);
		return parted;
	}

	private static double share(Map<String, EntityId> pairs, Map<String, EntityId> judge) {
		List<Map.Entry<String, EntityId>> places = List.copyOf(pairs.entrySet());
		int all = 0;
		int same = 0;
		for (int i = 0; i < places.size(); i++) {
			for (int j = i + 1; j < places.size(); j++) {
				if (places.get(i).getValue().equals(places.get(j).getValue())) {
					EntityId one = judge.get(places.get(i).getKey());
					all++;
					same += (one != null && one.equals(judge.get(places.get(j).getKey()))) ? 1 : 0;
				}
			}
		}
		return same / (double) all;
	}

}
