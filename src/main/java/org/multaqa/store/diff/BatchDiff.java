package org.multaqa.store.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;

/**
 * A batch of edits beside what the graph holds of their records and facts: what they
 * change follows from it, whether it is then written or not.
 *
 * @param recordDiffs one for each edit, in their order
 * @param stored the facts that they touch, as far as the graph holds them
 */
public record BatchDiff(List<RecordDiff> recordDiffs, Map<String, StoredFact> stored) {

	/**
	 * Plans the edits.
	 * @param asking runs a query that reads
	 */
	public static BatchDiff of(List<RecordEdit> edits, Function<CypherQuery, List<Map<String, Object>>> asking) {
		Set<String> ids = edits.stream()
			.flatMap((edit) -> Stream.ofNullable(edit.version()))
			.flatMap(RecordVersion::entities)
			.map(EntityId::toString)
			.collect(Collectors.toSet());
		return of(edits, asking, MergeMap.of(ids, asking), false);
	}

	/**
	 * Plans to have records take effect that say what they said, but of other entities.
	 * @param merged the ids that are merged away, with what is in their place
	 */
	public static BatchDiff anew(List<RecordEdit> edits, Function<CypherQuery, List<Map<String, Object>>> asking,
			Map<String, String> merged) {
		return of(edits, asking, merged, true);
	}

	private static BatchDiff of(List<RecordEdit> edits, Function<CypherQuery, List<Map<String, Object>>> asking,
			Map<String, String> merged, boolean anew) {
		Map<String, StoredRecord> formers = StoredRecord
			.of(asking.apply(RecordQueries.statedBy(edits.stream().map(RecordEdit::record).toList())));
		List<RecordDiff> recordDiffs = edits.stream()
			.map((edit) -> RecordDiff.of(edit, formers.getOrDefault(edit.record(), StoredRecord.NONE), merged, anew))
			.toList();
		Set<String> facts = new HashSet<>();
		recordDiffs.stream()
			.filter(RecordDiff::changes)
			.forEach((recordDiff) -> facts.addAll(recordDiff.facts().values()));
		return new BatchDiff(recordDiffs,
				facts.isEmpty() ? Map.of() : StoredFact.of(asking.apply(RecordQueries.stored(List.copyOf(facts)))));
	}

	/**
	 * What each edit changes.
	 * @param citationCounts counts on from what the graph holds
	 */
	public List<RecordChange> effects(CitationCounts citationCounts) {
		this.stored.forEach((id, fact) -> citationCounts.start(id, fact.citations()));
		return this.recordDiffs.stream().map((recordDiff) -> FactChanges.of(recordDiff, citationCounts)).toList();
	}

	/** The steps that change anything. */
	public List<RecordDiff> changing() {
		return this.recordDiffs.stream().filter(RecordDiff::changes).toList();
	}

}
