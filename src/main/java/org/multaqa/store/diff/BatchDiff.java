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
 * What a batch of edits changes in the graph, compared with what the graph holds of its
 * records and facts. It is the same for a load and a dry run.
 *
 * @param recordDiffs one for each edit, in their order
 * @param stored the facts that they affect, as far as the graph holds them
 */
public record BatchDiff(List<RecordDiff> recordDiffs, Map<String, StoredFact> stored) {

	/**
	 * Compares the edits with the graph.
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
	 * The diff of records whose content is the same but refers to other entities than
	 * before.
	 * @param merged the merged ids, with the ids that they are merged into
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
	 * @param citationCounts the counts of citations, which are updated
	 */
	public List<RecordChange> effects(CitationCounts citationCounts) {
		this.stored.forEach((id, fact) -> citationCounts.start(id, fact.citations()));
		return this.recordDiffs.stream().map((recordDiff) -> FactChanges.of(recordDiff, citationCounts)).toList();
	}

	/** The diffs that change anything. */
	public List<RecordDiff> changing() {
		return this.recordDiffs.stream().filter(RecordDiff::changes).toList();
	}

}
