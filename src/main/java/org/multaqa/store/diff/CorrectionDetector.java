package org.multaqa.store.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.model.Assertion;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * Detects corrections: a record that removes one fact and states another about the same
 * property of the same entity, or about the same participant in the same meeting.
 */
final class CorrectionDetector {

	private CorrectionDetector() {
	}

	/**
	 * All changes; the two facts of a correction become one change.
	 * @param taken what the record no longer states
	 * @param given what it states now
	 */
	static List<FactChange> pair(Map<Assertion, FactChange> taken, Map<Assertion, FactChange> given) {
		Map<List<Object>, List<FactChange>> open = new HashMap<>();
		taken.forEach((assertion, change) -> open.computeIfAbsent(place(assertion.fact()), (any) -> new ArrayList<>())
			.add(change));
		List<FactChange> changes = new ArrayList<>();
		given.forEach((assertion, change) -> {
			List<FactChange> former = open.getOrDefault(place(assertion.fact()), List.of());
			changes.add((former.size() == 1 && alone(given, assertion)) ? change.correcting(former.remove(0)) : change);
		});
		open.values().forEach(changes::addAll);
		return changes;
	}

	/** Whether there is only one candidate; of several, none is chosen. */
	private static boolean alone(Map<Assertion, FactChange> given, Assertion assertion) {
		List<Object> place = place(assertion.fact());
		return given.keySet().stream().filter((other) -> place(other.fact()).equals(place)).count() == 1;
	}

	/** The subject of a fact, without what it says about it. */
	private static List<Object> place(Fact fact) {
		if (fact.kind() == FactKind.CLAIM) {
			return List.of(fact.kind(), fact.ends().getOrDefault("SUBJECT", List.of()),
					fact.properties().getOrDefault("property", ""), fact.properties().getOrDefault("language", ""));
		}
		Map<String, Object> ends = new TreeMap<>(fact.ends());
		ends.keySet()
			.retainAll(fact.kind()
				.ends()
				.stream()
				.filter(FactKind.EndDefinition::required)
				.map(FactKind.EndDefinition::relationship)
				.toList());
		return List.of(fact.kind(), ends);
	}

}
