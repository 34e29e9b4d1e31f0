package org.multaqa.store.repository;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * What a load came to, as the history of the graph keeps it.
 *
 * @param loadInfo the load
 * @param totals how many records and facts came to what
 */
public record RememberedLoad(LoadInfo loadInfo, LoadTotals totals) {

	/** Its properties. */
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
