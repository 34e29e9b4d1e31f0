package org.multaqa.intake.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.PartOfGraph;

/**
 * Refuses records that make an entity part of itself, directly or over other entities,
 * together with the graph and the other records of the load.
 */
final class PartOfCycleCheck {

	private final PartOfGraph partOfGraph = new PartOfGraph();

	private final List<PartOfEdge> partOfEdges = new ArrayList<>();

	private PartOfCycleCheck() {
	}

	static void check(List<ValidatedRecord> judged, LoadRepository loadRepository) {
		PartOfCycleCheck cycles = new PartOfCycleCheck();
		judged.forEach(cycles::add);
		if (cycles.partOfEdges.isEmpty()) {
			return;
		}
		Set<EntityId> ends = cycles.partOfEdges.stream()
			.map(PartOfEdge::whole)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> records = judged.stream()
			.map((record) -> record.unresolvedRecord().id())
			.collect(Collectors.toSet());
		cycles.partOfGraph.climb(ends, (parts) -> loadRepository.partOf(parts, records));
		cycles.partOfEdges.forEach(cycles::refuseIfClosing);
	}

	private void add(ValidatedRecord validatedRecord) {
		for (ResolvedFact resolvedFact : validatedRecord.facts()) {
			if (EntityProperty.PART_OF.key().equals(resolvedFact.fact().properties().get("property"))) {
				EntityId part = resolvedFact.one("SUBJECT");
				EntityId whole = resolvedFact.one("TARGET");
				this.partOfGraph.add(part, whole);
				this.partOfEdges.add(new PartOfEdge(part, whole, resolvedFact, validatedRecord.diagnostics()));
			}
		}
	}

	private void refuseIfClosing(PartOfEdge partOfEdge) {
		this.partOfGraph.circle(partOfEdge.part(), partOfEdge.whole())
			.ifPresent((circle) -> partOfEdge.diagnostics()
				.problem(partOfEdge.resolvedFact().place("TARGET"), "a circle: " + circle,
						"something that is not itself part of %s".formatted(partOfEdge.part())));
	}

	/**
	 * A claim in the load that one entity is part of another.
	 *
	 * @param part the part
	 * @param whole what it is part of
	 * @param resolvedFact the claim
	 * @param diagnostics of the record that states it
	 */
	private record PartOfEdge(EntityId part, EntityId whole, ResolvedFact resolvedFact, Diagnostics diagnostics) {

	}

}
