package org.multaqa.store.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;

/**
 * The difference between what a record said and what it says.
 *
 * @param edit the edit of the record
 * @param storedRecord what the record said
 * @param stated what it says now, by the id of the citation
 * @param facts the ids of all these facts, kept because they are slow to compute
 * @param anew whether the record is written even if it says the same
 */
public record RecordDiff(RecordEdit edit, StoredRecord storedRecord, Map<String, Assertion> stated,
		Map<Assertion, String> facts, boolean anew) {

	/**
	 * @param merged the merged ids, with the ids that they are merged into
	 * @param anew whether the record is written even if it says the same, because ids now
	 * mean other entities
	 */
	static RecordDiff of(RecordEdit edit, StoredRecord storedRecord, Map<String, String> merged, boolean anew) {
		Map<String, Assertion> stated = new LinkedHashMap<>();
		Map<Assertion, String> facts = new HashMap<>();
		RecordVersion version = edit.version();
		if (version != null) {
			for (Assertion stating : version.assertions()) {
				Assertion assertion = stating.merged(merged);
				String fact = assertion.fact().id();
				facts.put(assertion, fact);
				stated.put(assertion.citationId(edit.record(), fact), assertion);
			}
		}
		storedRecord.citations()
			.values()
			.forEach((assertion) -> facts.computeIfAbsent(assertion, (any) -> any.fact().id()));
		return new RecordDiff(edit, storedRecord, stated, facts, anew);
	}

	public String record() {
		return this.edit.record();
	}

	public EntityId source() {
		return EntityId.sourceOf(record());
	}

	String factId(Assertion assertion) {
		return java.util.Objects.requireNonNull(this.facts.get(assertion));
	}

	/** Whether the record says something else than before. */
	public boolean changes() {
		RecordVersion version = this.edit.version();
		return this.anew || ((version != null) ? !version.hash().equals(this.storedRecord.hash())
				: this.storedRecord.hash() != null);
	}

	/** What the record says that it did not say before, by the id of the citation. */
	public Map<String, Assertion> added() {
		return without(this.stated, this.storedRecord.citations().keySet());
	}

	/** What the record said and no longer says, by the id of the citation. */
	public Map<String, Assertion> gone() {
		return without(this.storedRecord.citations(), this.stated.keySet());
	}

	/** The entities in the record, its source included. */
	public Stream<EntityId> entities() {
		return Stream
			.concat(Stream.of(source()),
					this.stated.values()
						.stream()
						.flatMap((assertion) -> assertion.fact().ends().values().stream().flatMap(List::stream)))
			.distinct();
	}

	/** The facts that the record states. */
	Set<String> statedFacts() {
		return this.stated.values().stream().map(this::factId).collect(Collectors.toSet());
	}

	/**
	 * Whether the date on which the source was published or speaks may change, which
	 * affects the rank of its citations.
	 */
	boolean redates() {
		return this.storedRecord.hash() != null && Stream.concat(added().values().stream(), gone().values().stream())
			.anyMatch(RecordVersion::datesItsSource);
	}

	private static Map<String, Assertion> without(Map<String, Assertion> some, Set<String> others) {
		Map<String, Assertion> rest = new LinkedHashMap<>(some);
		rest.keySet().removeAll(others);
		return rest;
	}

}
