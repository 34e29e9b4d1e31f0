package org.multaqa.store.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.load.IdentityQueries;
import org.multaqa.cypher.load.LookupQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordEdit;
import org.multaqa.intake.read.StoredRecordParser;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.AffectedFacts;
import org.multaqa.store.diff.BatchDiff;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.diff.CitationCounts;
import org.multaqa.store.diff.MergeMap;
import org.multaqa.store.diff.NewFacts;
import org.multaqa.store.diff.RecordDiff;
import org.multaqa.store.diff.RecordRowBuilder;

/**
 * Writes a batch of records in one transaction: deletes what only their former versions
 * said, adds what only the new ones say, and updates derived state.
 *
 * @param writeTransaction the transaction
 * @param changeLog records what becomes of the records
 */
public record BatchWriter(WriteTransaction writeTransaction, ChangeLog changeLog) {

	private static final int RECORDS_ANEW = 500;

	/** Applies the edits. */
	public List<RecordChange> write(List<RecordEdit> edits) {
		BatchDiff batchDiff = BatchDiff.of(edits, this.writeTransaction::run);
		List<RecordChange> recordChanges = batchDiff.effects(new CitationCounts());
		if (!batchDiff.changing().isEmpty()) {
			this.changeLog.endFormer(batchDiff.changing());
			AffectedFacts affectedFacts = new AffectedFacts(batchDiff);
			apply(batchDiff.changing(), affectedFacts);
			if (affectedFacts.judgesSameness()) {
				identify();
			}
			this.changeLog.keep(batchDiff.recordDiffs(), recordChanges);
		}
		return recordChanges;
	}

	/** Writes records again whose content is the same but is read differently now. */
	public void reread(List<RecordEdit> edits) {
		BatchDiff batchDiff = BatchDiff.anew(edits, this.writeTransaction::run,
				MergeMap.read(this.writeTransaction).now());
		apply(batchDiff.changing(), new AffectedFacts(batchDiff));
	}

	/** Moves the facts about ids to the entities that they now mean. */
	private void identify() {
		MergeMap mergeMap = MergeMap.read(this.writeTransaction);
		Set<String> sources = mergeMap.sources();
		if (sources.isEmpty()) {
			return;
		}
		each(IdentityQueries::part, mergeMap.parted());
		StoredRecordParser storedRecordParser = new StoredRecordParser();
		List<RecordEdit> about = this.writeTransaction.run(IdentityQueries.recordsAbout(sources))
			.stream()
			.map((row) -> RecordEdit.of(storedRecordParser.read((String) Objects.requireNonNull(row.get("content")))))
			.toList();
		for (int from = 0; from < about.size(); from += RECORDS_ANEW) {
			BatchDiff batchDiff = BatchDiff.anew(about.subList(from, Math.min(about.size(), from + RECORDS_ANEW)),
					this.writeTransaction::run, mergeMap.now());
			apply(batchDiff.changing(), new AffectedFacts(batchDiff));
		}
		each(IdentityQueries::merge, mergeMap.merges());
		each(IdentityQueries::tell, mergeMap.keepers());
	}

	private void apply(List<RecordDiff> recordDiffs, AffectedFacts affectedFacts) {
		List<RecordVersion> versions = recordDiffs.stream()
			.flatMap((recordDiff) -> Stream.ofNullable(recordDiff.edit().version()))
			.toList();
		each(RecordQueries::removeCitations,
				recordDiffs.stream().flatMap((recordDiff) -> recordDiff.gone().keySet().stream()).toList());
		each(RecordQueries::removeFacts, affectedFacts.dropped());
		each(RecordQueries::records, versions.stream().map(RecordRowBuilder::record).toList());
		Set<String> known = known(recordDiffs);
		Set<String> unknown = entities(recordDiffs);
		unknown.removeAll(known);
		NewFacts newFacts = new NewFacts(affectedFacts, unknown);
		each(RecordQueries::entities, newFacts.resolvedEntities().stream().map(RecordRowBuilder::entity).toList());
		each(RecordQueries::facts, newFacts.factRows());
		each(RecordQueries::agreementStates, newFacts.agreementStateRows());
		each(RecordQueries::published, RecordRowBuilder.published(versions, known));
		each(RecordQueries::citations, recordDiffs.stream().flatMap(RecordRowBuilder::citations).toList());
		new DerivedStateUpdater(this.writeTransaction, affectedFacts).settle(newFacts);
		each(RecordQueries::removeRecords,
				recordDiffs.stream()
					.filter((recordDiff) -> recordDiff.edit().version() == null)
					.map(RecordDiff::record)
					.toList());
		each(RecordQueries::removeUnstated, abandoned(recordDiffs, affectedFacts));
	}

	private Set<String> known(List<RecordDiff> recordDiffs) {
		return ids(this.writeTransaction.run(LookupQueries.known(List.copyOf(entities(recordDiffs)))));
	}

	private static Set<String> entities(List<RecordDiff> recordDiffs) {
		return recordDiffs.stream()
			.filter((recordDiff) -> recordDiff.edit().version() != null)
			.flatMap(RecordDiff::entities)
			.map(EntityId::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The entities that may no longer be an end of any fact. */
	private static Set<String> abandoned(List<RecordDiff> recordDiffs, AffectedFacts affectedFacts) {
		Set<String> abandoned = affectedFacts.endsOf(affectedFacts.dropped());
		recordDiffs.stream()
			.filter((recordDiff) -> recordDiff.edit().version() == null)
			.forEach((recordDiff) -> abandoned.add(recordDiff.source().toString()));
		return abandoned;
	}

	/** Runs a query with rows, if there are any. */
	private <T> void each(Function<List<T>, CypherQuery> statement, Collection<T> rows) {
		if (!rows.isEmpty()) {
			this.writeTransaction.run(statement.apply(List.copyOf(rows)));
		}
	}

	private static Set<String> ids(List<Map<String, Object>> rows) {
		return rows.stream().map((row) -> (String) row.get("id")).collect(Collectors.toSet());
	}

}
