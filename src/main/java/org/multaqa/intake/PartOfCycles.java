package org.multaqa.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.model.EntityId;
import org.multaqa.model.Property;

/**
 * Refuses what makes an entity part of itself, over any number of steps, as the graph and
 * the records of a load say together.
 */
final class PartOfCycles {

	private final Map<EntityId, Set<EntityId>> wholes = new HashMap<>();

	private final List<Step> steps = new ArrayList<>();

	private PartOfCycles() {
	}

	static void check(List<Judged> judged, Ledger ledger) {
		PartOfCycles cycles = new PartOfCycles();
		judged.forEach(cycles::add);
		if (cycles.steps.isEmpty()) {
			return;
		}
		Set<EntityId> ends = cycles.steps.stream().map(Step::whole).collect(Collectors.toCollection(TreeSet::new));
		Set<String> records = judged.stream().map((record) -> record.draft().id()).collect(Collectors.toSet());
		ledger.partOf(ends, records).forEach((part, wholes) -> wholes.forEach((whole) -> cycles.add(part, whole)));
		cycles.steps.forEach(cycles::refuseIfClosing);
	}

	private void add(Judged judged) {
		for (Stated stated : judged.facts()) {
			if (Property.PART_OF.key().equals(stated.fact().properties().get("property"))) {
				EntityId part = stated.one("SUBJECT");
				EntityId whole = stated.one("TARGET");
				add(part, whole);
				this.steps.add(new Step(part, whole, stated, judged.findings()));
			}
		}
	}

	private void add(EntityId part, EntityId whole) {
		this.wholes.computeIfAbsent(part, (absent) -> new TreeSet<>()).add(whole);
	}

	private void refuseIfClosing(Step step) {
		List<EntityId> way = way(step.whole(), step.part());
		if (!way.isEmpty()) {
			String circle = way.stream().map(EntityId::toString).collect(Collectors.joining(" → "));
			step.findings()
				.problem(step.stated().place("TARGET"), "a circle: %s → %s".formatted(step.part(), circle),
						"something that is not itself part of %s".formatted(step.part()));
		}
	}

	/** The shortest way up from one entity to another, both included; empty if none. */
	private List<EntityId> way(EntityId from, EntityId to) {
		Map<EntityId, EntityId> cameFrom = new LinkedHashMap<>();
		cameFrom.put(from, from);
		Deque<EntityId> next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty()) {
			EntityId here = next.remove();
			if (here.equals(to)) {
				return back(cameFrom, from, to);
			}
			for (EntityId whole : this.wholes.getOrDefault(here, Set.of())) {
				if (cameFrom.putIfAbsent(whole, here) == null) {
					next.add(whole);
				}
			}
		}
		return List.of();
	}

	private static List<EntityId> back(Map<EntityId, EntityId> cameFrom, EntityId from, EntityId to) {
		List<EntityId> way = new ArrayList<>(List.of(to));
		for (EntityId here = to; !here.equals(from);) {
			here = java.util.Objects.requireNonNull(cameFrom.get(here));
			way.add(here);
		}
		Collections.reverse(way);
		return way;
	}

	/**
	 * That a record of the load says that one entity is part of another.
	 *
	 * @param part the part
	 * @param whole what it is part of
	 * @param stated the claim
	 * @param findings of the record that states it
	 */
	private record Step(EntityId part, EntityId whole, Stated stated, Findings findings) {

	}

}
