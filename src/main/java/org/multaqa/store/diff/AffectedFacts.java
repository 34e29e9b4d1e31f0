package org.multaqa.store.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.Attestation;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.RecordVersion;

/**
 * The facts that a batch affects, with the citations that are added and whether any are
 * removed.
 */
public final class AffectedFacts {

	private final Map<String, StoredFact> stored;

	private final Map<String, Fact> facts = new LinkedHashMap<>();

	private final Map<String, List<Attestation>> added = new HashMap<>();

	private final Map<String, Long> taken = new HashMap<>();

	private final Set<String> redated = new HashSet<>();

	public AffectedFacts(BatchDiff batchDiff) {
		this.stored = batchDiff.stored();
		batchDiff.changing().forEach(this::touch);
	}

	private void touch(RecordDiff recordDiff) {
		recordDiff.gone().values().forEach((assertion) -> {
			this.facts.put(recordDiff.factId(assertion), assertion.fact());
			this.taken.merge(recordDiff.factId(assertion), 1L, Long::sum);
		});
		RecordVersion version = recordDiff.edit().version();
		if (version == null) {
			return;
		}
		LocalDate published = version.publishedLatest();
		ImpreciseDate spoken = version.spoken();
		recordDiff.added().values().forEach((assertion) -> {
			this.facts.put(recordDiff.factId(assertion), assertion.fact());
			this.added.computeIfAbsent(recordDiff.factId(assertion), (any) -> new ArrayList<>())
				.add(assertion.attestation(recordDiff.record(), published, spoken));
		});
		if (recordDiff.redates()) {
			recordDiff.stated().values().forEach((assertion) -> {
				this.facts.put(recordDiff.factId(assertion), assertion.fact());
				this.redated.add(recordDiff.factId(assertion));
			});
		}
	}

	public Fact fact(String id) {
		return Objects.requireNonNull(this.facts.get(id));
	}

	/** The facts that no record stated before. */
	public Set<String> fresh() {
		return this.facts.keySet()
			.stream()
			.filter((id) -> !this.stored.containsKey(id))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The facts that no record states any longer. */
	public Set<String> dropped() {
		return this.stored.keySet()
			.stream()
			.filter((id) -> this.facts.containsKey(id) && !this.added.containsKey(id)
					&& stored(id).citations() == this.taken.getOrDefault(id, 0L))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The facts that remain, with other citations than before. */
	public Set<String> kept() {
		Set<String> kept = new LinkedHashSet<>(this.facts.keySet());
		kept.retainAll(this.stored.keySet());
		kept.removeAll(dropped());
		return kept;
	}

	public StoredFact stored(String id) {
		return Objects.requireNonNull(this.stored.get(id));
	}

	public List<Attestation> added(String id) {
		return this.added.getOrDefault(id, List.of());
	}

	/**
	 * Whether a remaining fact only gets more citations that do nothing but confirm it:
	 * its other citations then need not be read again.
	 */
	public boolean onlyGrows(String id) {
		return !this.taken.containsKey(id) && !this.redated.contains(id) && !stored(id).standing().disputed()
				&& added(id).stream().allMatch(Attestation::isPlain);
	}

	/** Whether the batch changes any judgement. */
	public boolean judgesSameness() {
		return this.facts.values().stream().anyMatch((fact) -> fact.kind() == FactKind.SAMENESS);
	}

	/** The entities at the ends of facts. */
	public Set<String> endsOf(Collection<String> ids) {
		return ids.stream()
			.flatMap((id) -> fact(id).ends().values().stream().flatMap(List::stream))
			.map(EntityId::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
