package org.multaqa.store.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.multaqa.cypher.load.MeetingIndexQueries;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.AffectedFacts;

/**
 * Updates the meeting index: the lists of meetings of territories, actors and programmes.
 *
 * @param writeTransaction the transaction
 * @param affectedFacts the facts that a batch affects
 */
record MeetingIndex(WriteTransaction writeTransaction, AffectedFacts affectedFacts) {

	private static final String MEETING = EntityKind.MEETING.prefix() + "/";

	/**
	 * The number of meetings in one query; what the query holds for each of them counts
	 * against the memory limit of the transaction.
	 */
	private static final int AT_ONCE = 1_000;

	/**
	 * Updates the lists of all meetings that the batch affects.
	 * @param facts the changed facts
	 * @param fresh the new entities
	 * @param others the known entities whose shown values change
	 */
	void keep(Collection<String> facts, Collection<String> fresh, Collection<String> others) {
		Set<String> known = new LinkedHashSet<>();
		others.stream().filter((id) -> id.startsWith(MEETING)).forEach(known::add);
		known.addAll(ends(facts, "MEETING", MeetingIndex::lists));
		Set<String> regrouped = ends(facts, "SUBJECT", MeetingIndex::groups);
		regrouped.removeAll(fresh);
		if (!regrouped.isEmpty()) {
			this.writeTransaction.run(MeetingIndexQueries.meetingsOf(regrouped))
				.forEach((row) -> known.add(String.valueOf(row.get("id"))));
		}
		known.removeAll(fresh);
		relist(known);
		list(fresh.stream().filter((id) -> id.startsWith(MEETING)).toList());
	}

	/** Updates the lists of meetings that may already be listed. */
	void relist(Collection<String> meetings) {
		inParts(meetings, (part) -> {
			this.writeTransaction.run(MeetingIndexQueries.strike(part));
			this.writeTransaction.run(MeetingIndexQueries.list(part));
		});
	}

	private void list(Collection<String> meetings) {
		inParts(meetings, (part) -> this.writeTransaction.run(MeetingIndexQueries.list(part)));
	}

	private static void inParts(Collection<String> meetings, Consumer<List<String>> work) {
		List<String> all = List.copyOf(meetings);
		for (int i = 0; i < all.size(); i += AT_ONCE) {
			work.accept(all.subList(i, Math.min(i + AT_ONCE, all.size())));
		}
	}

	private static boolean lists(Fact fact) {
		return fact.kind() == FactKind.PARTICIPATION || fact.kind() == FactKind.AGENDA_ITEM
				|| fact.kind() == FactKind.AGREEMENT;
	}

	private static boolean groups(Fact fact) {
		return fact.kind() == FactKind.CLAIM && List.of(EntityProperty.PART_OF.key(), EntityProperty.ORGANIZATION.key())
			.contains(fact.properties().get("property"));
	}

	private Set<String> ends(Collection<String> facts, String relationship, Predicate<Fact> of) {
		Set<String> ends = new LinkedHashSet<>();
		facts.stream()
			.map(this.affectedFacts::fact)
			.filter(of)
			.forEach((fact) -> fact.ends()
				.getOrDefault(relationship, List.of())
				.forEach((end) -> ends.add(end.toString())));
		return ends;
	}

}
