package org.multaqa.store.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.load.DerivedStateQueries;
import org.multaqa.model.Attestation;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.MeetingAccount;
import org.multaqa.model.Tenure;
import org.multaqa.model.UncertainInterval;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.AffectedFacts;
import org.multaqa.store.diff.DerivedFactState;
import org.multaqa.store.diff.DerivedStateRowReader;
import org.multaqa.store.diff.NewFacts;
import org.multaqa.store.diff.ResolvedEntity;
import org.multaqa.store.diff.StoredFact;

/**
 * Updates derived state: the shown values, the intervals of facts, and who held posts
 * when. It reads everything that affects what a batch changes, so that the result does
 * not depend on the order of loads.
 */
public final class DerivedStateUpdater {

	private final WriteTransaction writeTransaction;

	private final AffectedFacts affectedFacts;

	public DerivedStateUpdater(WriteTransaction writeTransaction, AffectedFacts affectedFacts) {
		this.writeTransaction = writeTransaction;
		this.affectedFacts = affectedFacts;
	}

	/**
	 * Updates what the facts affect, after they and their citations are written.
	 * @param newFacts the new facts and entities, whose own derived state is computed
	 * already
	 */
	void settle(NewFacts newFacts) {
		Set<String> changed = new LinkedHashSet<>(this.affectedFacts.fresh());
		changed.addAll(this.affectedFacts.dropped());
		changed.addAll(settleKept());
		drawShortcuts(newFacts.resolvedEntities());
		Set<String> entities = settleEntities(subjects(changed, newFacts.entities()));
		Set<String> posts = posts(changed, entities);
		if (!posts.isEmpty()) {
			settlePosts(this.writeTransaction, posts);
		}
		new MeetingIndex(this.writeTransaction, this.affectedFacts).keep(changed, newFacts.entities(), entities);
	}

	/** Updates meetings that exist, and their lists. */
	public void settleMeetings(Set<String> meetings) {
		settleEntities(meetings);
		new MeetingIndex(this.writeTransaction, this.affectedFacts).relist(meetings);
	}

	/** The facts whose state changes. */
	private Set<String> settleKept() {
		Map<String, Map<String, Object>> states = new LinkedHashMap<>();
		List<String> unclear = new ArrayList<>();
		for (String id : this.affectedFacts.kept()) {
			StoredFact stored = this.affectedFacts.stored(id);
			if (!this.affectedFacts.onlyGrows(id)) {
				unclear.add(id);
			}
			else if (!this.affectedFacts.added(id).isEmpty()) {
				states.put(id, grown(stored, this.affectedFacts.added(id)));
			}
		}
		if (!unclear.isEmpty()) {
			this.writeTransaction.run(DerivedStateQueries.attestations(unclear))
				.forEach((row) -> states.put((String) row.get("fact"),
						DerivedFactState.of(DerivedStateRowReader.attestations(row),
								(String) Objects.requireNonNull(row.get("orderKey")))));
		}
		states.entrySet().removeIf((state) -> !this.affectedFacts.stored(state.getKey()).differs(state.getValue()));
		keepFacts(states);
		return states.keySet();
	}

	/** The state of a fact with further citations that only confirm it. */
	private static Map<String, Object> grown(StoredFact stored, List<Attestation> added) {
		Map<String, Object> state = DerivedFactState.of(stored.standing().and(EvidenceRank.of(added)));
		List<ImpreciseDate> seen = added.stream().flatMap((one) -> Stream.ofNullable(one.seen())).toList();
		if (!seen.isEmpty()) {
			UncertainInterval uncertainInterval = stored.span();
			for (ImpreciseDate day : seen) {
				uncertainInterval = uncertainInterval.seen(day.earliest(), day.latest());
			}
			state.putAll(DerivedFactState.when(uncertainInterval, stored.orderKey()));
		}
		return state;
	}

	/** Updates all names of these entities, and their shown values. */
	public void settleNames(List<String> entities) {
		keepFacts(this.writeTransaction.run(DerivedStateQueries.names(entities))
			.stream()
			.collect(Collectors.toMap((row) -> (String) Objects.requireNonNull(row.get("fact")),
					(row) -> DerivedFactState.of(DerivedStateRowReader.attestations(row),
							(String) Objects.requireNonNull(row.get("orderKey"))))));
		settleEntities(new LinkedHashSet<>(entities));
	}

	/**
	 * The known entities about which claims have changed, and the meetings about which
	 * other records report than before.
	 */
	private Set<String> subjects(Collection<String> changed, Set<String> fresh) {
		Set<String> facts = new LinkedHashSet<>(this.affectedFacts.kept());
		facts.addAll(changed);
		Set<String> subjects = this.affectedFacts.endsOf(facts);
		subjects.removeIf((id) -> !id.startsWith(EntityKind.MEETING.prefix() + "/"));
		subjects.addAll(ends(changed, FactKind.CLAIM, "SUBJECT"));
		subjects.removeAll(fresh);
		return subjects;
	}

	/** Those of the entities whose shown values change. */
	private Set<String> settleEntities(Set<String> ids) {
		List<ResolvedEntity> changed = new ArrayList<>();
		Map<String, Map<String, Object>> chosen = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			for (Map<String, Object> row : this.writeTransaction.run(DerivedStateQueries.claims(List.copyOf(ids)))) {
				List<Map<String, Object>> claims = DerivedStateRowReader.list(row, "claims");
				ResolvedEntity resolvedEntity = ResolvedEntity.of((String) Objects.requireNonNull(row.get("entity")),
						claims.stream().map(DerivedStateRowReader::claim).toList(),
						(List<?>) Objects.requireNonNull(
								DerivedStateRowReader.map(row, "properties").getOrDefault("merged_ids", List.of())),
						MeetingAccount.merged(DerivedStateRowReader.list(row, "accounts")
							.stream()
							.map(DerivedStateRowReader::account)));
				claims.stream()
					.filter((claim) -> !Objects.equals(claim.get("chosen"),
							resolvedEntity.choices().get(claim.get("id"))))
					.forEach((claim) -> chosen.put((String) claim.get("id"),
							Map.of("chosen", Objects.requireNonNull(resolvedEntity.choices().get(claim.get("id"))))));
				if (!resolvedEntity.equalsStored(row)) {
					changed.add(resolvedEntity);
				}
			}
		}
		keepFacts(chosen);
		if (!changed.isEmpty()) {
			List<String> redrawn = changed.stream().map(ResolvedEntity::id).toList();
			this.writeTransaction
				.run(DerivedStateQueries.keepEntities(changed.stream().map(ResolvedEntity::row).toList()));
			this.writeTransaction.run(DerivedStateQueries.removeShortcuts(ResolvedEntity.SHORTCUTS, redrawn));
			drawShortcuts(changed);
		}
		return changed.stream().map(ResolvedEntity::id).collect(Collectors.toSet());
	}

	private void drawShortcuts(Collection<ResolvedEntity> resolvedEntities) {
		List<Map<String, Object>> shortcuts = resolvedEntities.stream().flatMap(ResolvedEntity::shortcutRows).toList();
		if (!shortcuts.isEmpty()) {
			this.writeTransaction.run(DerivedStateQueries.drawShortcuts(shortcuts));
		}
	}

	/** The posts whose mandates depend on what has changed. */
	private Set<String> posts(Set<String> facts, Set<String> entities) {
		Set<String> posts = new LinkedHashSet<>(ends(facts, FactKind.MANDATE, "POST"));
		posts.addAll(ends(facts, FactKind.PARTICIPATION, "CAPACITY"));
		entities.stream().filter((id) -> id.startsWith(EntityKind.POST.prefix() + "/")).forEach(posts::add);
		List<String> meetings = entities.stream()
			.filter((id) -> id.startsWith(EntityKind.MEETING.prefix() + "/"))
			.toList();
		if (!meetings.isEmpty()) {
			this.writeTransaction.run(DerivedStateQueries.posts(meetings))
				.forEach((row) -> posts.add((String) row.get("post")));
		}
		return posts;
	}

	/**
	 * Narrows the intervals of mandates in posts by what is known of the other mandates.
	 */
	public static void settlePosts(WriteTransaction writeTransaction, Set<String> posts) {
		Map<String, Map<String, Object>> spans = new LinkedHashMap<>();
		for (Map<String, Object> row : writeTransaction.run(DerivedStateQueries.tenures(List.copyOf(posts)))) {
			List<Map<String, Object>> mandates = DerivedStateRowReader.list(row, "mandates");
			List<Tenure> tenures = mandates.stream().map(DerivedStateRowReader::tenure).toList();
			List<Tenure.PostSighting> sightings = DerivedStateRowReader.list(row, "sightings")
				.stream()
				.map(DerivedStateRowReader::sighting)
				.toList();
			List<Tenure> settled = Tenure.settled(tenures, sightings, Objects.equals(row.get("seats"), 1L));
			for (int i = 0; i < settled.size(); i++) {
				UncertainInterval uncertainInterval = settled.get(i).uncertainInterval();
				spans.put(settled.get(i).mandate(), DerivedFactState.when(uncertainInterval,
						(String) Objects.requireNonNull(mandates.get(i).get("orderKey"))));
			}
		}
		keepFacts(writeTransaction, spans);
	}

	private void keepFacts(Map<String, Map<String, Object>> properties) {
		keepFacts(this.writeTransaction, properties);
	}

	private static void keepFacts(WriteTransaction writeTransaction, Map<String, Map<String, Object>> properties) {
		if (!properties.isEmpty()) {
			writeTransaction.run(DerivedStateQueries.keepFacts(properties.entrySet()
				.stream()
				.map((fact) -> Map.<String, Object>of("id", fact.getKey(), "properties", fact.getValue()))
				.toList()));
		}
	}

	/** The entities at one end of the facts of a kind. */
	private Set<String> ends(Collection<String> facts, FactKind kind, String relationship) {
		return facts.stream()
			.map(this.affectedFacts::fact)
			.filter((fact) -> fact.kind() == kind)
			.flatMap((fact) -> fact.ends().getOrDefault(relationship, List.of()).stream())
			.map(Object::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
