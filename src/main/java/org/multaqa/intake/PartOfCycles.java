package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.model.EntityId;
import org.multaqa.model.Property;
import org.multaqa.model.Wholes;

/**
 * Refuses what makes an entity part of itself, over any number of steps, as the graph and
 * the records of a load say together.
 */
final class PartOfCycles {

	private final Wholes wholes = new Wholes();

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
		cycles.wholes.climb(ends, (parts) -> ledger.partOf(parts, records));
		cycles.steps.forEach(cycles::refuseIfClosing);
	}

	private void add(Judged judged) {
		for (Stated stated : judged.facts()) {
			if (Property.PART_OF.key().equals(stated.fact().properties().get("property"))) {
				EntityId part = stated.one("SUBJECT");
				EntityId whole = stated.one("TARGET");
				this.wholes.add(part, whole);
				this.steps.add(new Step(part, whole, stated, judged.findings()));
			}
		}
	}

	private void refuseIfClosing(Step step) {
		this.wholes.circle(step.part(), step.whole())
			.ifPresent((circle) -> step.findings()
				.problem(step.stated().place("TARGET"), "a circle: " + circle,
						"something that is not itself part of %s".formatted(step.part())));
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
