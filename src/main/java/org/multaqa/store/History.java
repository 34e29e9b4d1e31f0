package org.multaqa.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.HistoryStatements;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Change;
import org.multaqa.intake.Effect;
import org.multaqa.intake.Occasion;
import org.multaqa.model.RecordVersion;

/**
 * Remembers what each load changed, so that what was known on a day can be told later.
 *
 * @param writing the transaction
 * @param occasion the load
 * @param turn which turn at the graph this is
 * @param at when, in milliseconds since 1970 UTC; never before an earlier turn
 */
record History(Writing writing, Occasion occasion, long turn, long at) implements Chronicle {

	/**
	 * Takes a turn at the graph: whoever else has records take effect waits for its end.
	 * @param now in milliseconds since 1970 UTC
	 */
	static History begin(Writing writing, Occasion occasion, long now) {
		Map<String, Object> turn = writing.run(RecordStatements.takeTurn(now)).get(0);
		return new History(writing, occasion, (Long) Objects.requireNonNull(turn.get("turn")),
				(Long) Objects.requireNonNull(turn.get("at")));
	}

	@Override
	public void endFormer(List<Step> steps) {
		List<String> former = steps.stream().filter((step) -> step.former().hash() != null).map(Step::record).toList();
		if (!former.isEmpty()) {
			this.writing.run(HistoryStatements.end(former, this.at));
		}
	}

	@Override
	public void keep(List<Step> steps, List<Effect> effects) {
		this.writing.run(HistoryStatements
			.load(Map.of("id", this.occasion.id(), "at", this.occasion.at().toEpochMilli(), "by", this.occasion.by())));
		List<Map<String, Object>> revisions = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).changes()) {
				revisions.add(revision(steps.get(i), effects.get(i)));
			}
		}
		this.writing.run(HistoryStatements.revisions(revisions));
	}

	private Map<String, Object> revision(Step step, Effect effect) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", step.record() + "@" + this.turn);
		row.put("record", step.record());
		row.put("turn", this.turn);
		row.put("at", this.at);
		row.put("load", this.occasion.id());
		row.put("status", effect.status().name());
		RecordVersion version = step.edit().version();
		if (version != null) {
			row.put("current", step.record());
			row.put("handed_in", version.handedIn());
			row.put("hash", version.hash());
		}
		for (Change.Action action : Change.Action.values()) {
			row.put(action.name().toLowerCase(Locale.ROOT),
					effect.changes().stream().filter((change) -> change.action() == action).map(Change::id).toList());
		}
		List<Change> past = effect.changes().stream().filter(Change::tellsOfThePast).toList();
		row.put("past", past.stream().map(Change::id).toList());
		row.put("past_lines", past.stream().map(Change::past).toList());
		row.put("past_ends", pastEnds(step));
		return row;
	}

	/** What is gone can be found by nothing else any longer. */
	private static List<String> pastEnds(Step step) {
		return step.gone()
			.values()
			.stream()
			.flatMap((assertion) -> assertion.fact().ends().values().stream().flatMap(List::stream))
			.map(Object::toString)
			.distinct()
			.sorted()
			.toList();
	}

}
