package org.multaqa.store.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.multaqa.intake.graph.PartOfCycle;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.PartOfGraph;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.diff.MergeMap;
import org.multaqa.store.diff.RecordDiff;

/**
 * Prevents that an entity becomes a part of itself. Records are validated before their
 * transaction begins, and another load may have been written since; within the
 * transaction nothing else is written.
 *
 * @param writeTransaction the transaction, which is rolled back if there would be a cycle
 * @param history records what is accepted
 */
record CycleGuard(WriteTransaction writeTransaction, ChangeLog history) implements ChangeLog {

	@Override
	public void endFormer(List<RecordDiff> recordDiffs) {
		this.history.endFormer(recordDiffs);
	}

	@Override
	public void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges) {
		PartOfGraph partOfGraph = new PartOfGraph();
		Set<EntityId> parts = parts(recordDiffs);
		partOfGraph.climb(parts, (some) -> DatabaseLoadRepository.partOf(some, Set.of(), this.writeTransaction::run));
		for (EntityId part : parts) {
			partOfGraph.circle(part).ifPresent((circle) -> {
				throw new PartOfCycle(circle);
			});
		}
		this.history.keep(recordDiffs, recordChanges);
	}

	/** The entities from which a new cycle may lead. */
	private Set<EntityId> parts(Collection<RecordDiff> recordDiffs) {
		List<Fact> added = facts(recordDiffs.stream().flatMap((recordDiff) -> recordDiff.added().values().stream()));
		List<Fact> gone = facts(recordDiffs.stream().flatMap((recordDiff) -> recordDiff.gone().values().stream()));
		Map<String, String> merged = new HashMap<>();
		if (Stream.concat(added.stream(), gone.stream()).anyMatch((fact) -> fact.kind() == FactKind.SAMENESS)) {
			merged.putAll(MergeMap.merged(this.writeTransaction));
		}
		Set<EntityId> parts = new TreeSet<>();
		merged.values().forEach((id) -> parts.add(EntityId.parse(id).orElseThrow()));
		added.stream()
			.filter((fact) -> EntityProperty.PART_OF.key().equals(fact.properties().get("property")))
			.forEach((fact) -> parts.addAll(fact.merged(merged).ends().getOrDefault("SUBJECT", List.of())));
		return parts;
	}

	private static List<Fact> facts(Stream<Assertion> assertions) {
		return assertions.map(Assertion::fact).toList();
	}

}
