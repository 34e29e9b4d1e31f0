package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;

/**
 * The values of single-valued properties that the records of a load state.
 */
final class BatchClaimValues {

	/**
	 * The largest number of records that are compared; nobody would read the remarks of
	 * more.
	 */
	private static final int MOST_RECORDS = 100;

	private final Map<List<Object>, Map<String, Set<String>>> values = new HashMap<>();

	private BatchClaimValues() {
	}

	/**
	 * @param resolving resolves a reference without context
	 * @param entityLinks the entities that derived ids are linked to
	 */
	static BatchClaimValues of(Collection<UnresolvedRecord> unresolvedRecords,
			Function<UnresolvedEnd, Optional<EntityId>> resolving, EntityLinks entityLinks) {
		BatchClaimValues all = new BatchClaimValues();
		if (unresolvedRecords.size() <= MOST_RECORDS) {
			for (UnresolvedRecord unresolvedRecord : unresolvedRecords) {
				unresolvedRecord.facts()
					.stream()
					.filter(ConflictRemarks::concern)
					.flatMap((fact) -> fact.stated(resolving).stream())
					.forEach((resolvedFact) -> all.add(unresolvedRecord.id(),
							entityLinks.of(resolvedFact.one("SUBJECT")), resolvedFact));
			}
		}
		return all;
	}

	private void add(String record, EntityId subject, ResolvedFact resolvedFact) {
		EntityProperty property = EntityProperty
			.ofKey(String.valueOf(resolvedFact.fact().properties().get("property")));
		this.values.computeIfAbsent(List.of(subject, property), (absent) -> new HashMap<>())
			.computeIfAbsent(record, (absent) -> new TreeSet<>())
			.add(ConflictRemarks.value(resolvedFact.fact()));
	}

	/** The values that records other than the given one state. */
	Set<String> besides(String record, EntityId id, EntityProperty property) {
		Set<String> others = new TreeSet<>();
		this.values.getOrDefault(List.of(id, property), Map.of()).forEach((other, said) -> {
			if (!other.equals(record)) {
				others.addAll(said);
			}
		});
		return others;
	}

}
