package org.multaqa.store.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.load.HistoryQueries;
import org.multaqa.cypher.load.RecordQueries;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.model.RecordVersion;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.ChangeLog;
import org.multaqa.store.diff.RecordDiff;

/**
 * Writes what each load changes to the history.
 *
 * @param writeTransaction the transaction
 * @param loadInfo the load
 * @param turn the number of the write transaction
 * @param at the time of the transaction in milliseconds since 1970 UTC; never before an
 * earlier one
 */
public record HistoryWriter(WriteTransaction writeTransaction, LoadInfo loadInfo, long turn,
		long at) implements ChangeLog {

	/**
	 * Locks the graph for loads: other loads wait until the end of the transaction.
	 * @param now in milliseconds since 1970 UTC
	 */
	public static HistoryWriter begin(WriteTransaction writeTransaction, LoadInfo loadInfo, long now) {
		Map<String, Object> turn = writeTransaction.run(RecordQueries.takeTurn(now)).get(0);
		return new HistoryWriter(writeTransaction, loadInfo, (Long) Objects.requireNonNull(turn.get("turn")),
				(Long) Objects.requireNonNull(turn.get("at")));
	}

	@Override
	public void endFormer(List<RecordDiff> recordDiffs) {
		List<String> former = recordDiffs.stream()
			.filter((recordDiff) -> recordDiff.storedRecord().hash() != null)
			.map(RecordDiff::record)
			.toList();
		if (!former.isEmpty()) {
			this.writeTransaction.run(HistoryQueries.end(former, this.at));
		}
	}

	@Override
	public void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges) {
		this.writeTransaction.run(HistoryQueries
			.load(Map.of("id", this.loadInfo.id(), "at", this.loadInfo.at().toEpochMilli(), "by", this.loadInfo.by())));
		List<Map<String, Object>> revisions = new ArrayList<>();
		for (int i = 0; i < recordDiffs.size(); i++) {
			if (recordDiffs.get(i).changes()) {
				revisions.add(revision(recordDiffs.get(i), recordChanges.get(i)));
			}
		}
		this.writeTransaction.run(HistoryQueries.revisions(revisions));
	}

	private Map<String, Object> revision(RecordDiff recordDiff, RecordChange recordChange) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", recordDiff.record() + "@" + this.turn);
		row.put("record", recordDiff.record());
		row.put("turn", this.turn);
		row.put("at", this.at);
		row.put("load", this.loadInfo.id());
		row.put("status", recordChange.status().name());
		RecordVersion version = recordDiff.edit().version();
		if (version != null) {
			row.put("current", recordDiff.record());
			row.put("handed_in", version.handedIn());
			row.put("hash", version.hash());
		}
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			row.put(action.name().toLowerCase(Locale.ROOT),
					recordChange.changes()
						.stream()
						.filter((change) -> change.action() == action)
						.map(FactChange::id)
						.toList());
		}
		List<FactChange> past = recordChange.changes().stream().filter(FactChange::tellsOfThePast).toList();
		row.put("past", past.stream().map(FactChange::id).toList());
		row.put("past_lines", past.stream().map(FactChange::past).toList());
		row.put("past_ends", pastEnds(recordDiff));
		return row;
	}

	/** The ends of deleted facts, by which the change can still be found. */
	private static List<String> pastEnds(RecordDiff recordDiff) {
		return recordDiff.gone()
			.values()
			.stream()
			.flatMap((assertion) -> assertion.fact().ends().values().stream().flatMap(List::stream))
			.map(Object::toString)
			.distinct()
			.sorted()
			.toList();
	}

}
