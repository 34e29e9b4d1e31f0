package org.multaqa.store.repository;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * A completed load in the history of the graph.
 *
 * @param loadInfo the load
 * @param totals the numbers of records by outcome and of facts by change
 */
public record RememberedLoad(LoadInfo loadInfo, LoadTotals totals) {

	/** The properties of its node. */
	public Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>(
				Map.of("id", this.loadInfo.id(), "at", this.loadInfo.at().toEpochMilli(), "by", this.loadInfo.by()));
		for (RecordOutcome.OutcomeStatus status : RecordOutcome.OutcomeStatus.values()) {
			row.put("records_" + lower(status), this.totals.of(status));
		}
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			row.put("facts_" + lower(action), this.totals.of(action));
		}
		return row;
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
